-- What was spelled out stays so: the keys are made anew when a name changes.
SELECT 1;
