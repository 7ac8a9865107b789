# Les Objectifs de développement durable et les priorités du Cadre de Sendai, en bref.
goal-sdg-1 = Pas de pauvreté
goal-sdg-2 = Faim « zéro »
goal-sdg-3 = Bonne santé et bien-être
goal-sdg-4 = Éducation de qualité
goal-sdg-5 = Égalité entre les sexes
goal-sdg-6 = Eau propre et assainissement
goal-sdg-7 = Énergie propre et d’un coût abordable
goal-sdg-8 = Travail décent et croissance économique
goal-sdg-9 = Industrie, innovation et infrastructure
goal-sdg-10 = Inégalités réduites
goal-sdg-11 = Villes et communautés durables
goal-sdg-12 = Consommation et production responsables
goal-sdg-13 = Lutte contre les changements climatiques
goal-sdg-14 = Vie aquatique
goal-sdg-15 = Vie terrestre
goal-sdg-16 = Paix, justice et institutions efficaces
goal-sdg-17 = Partenariats pour la réalisation des objectifs

goal-sendai-1 = Comprendre les risques de catastrophe
goal-sendai-2 = Renforcer la gouvernance des risques de catastrophe
goal-sendai-3 = Investir dans la réduction des risques de catastrophe pour renforcer la résilience
goal-sendai-4 = Se préparer à intervenir et reconstruire en mieux
