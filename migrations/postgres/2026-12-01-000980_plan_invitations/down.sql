DROP TABLE plan_invitations;
