# Los Objetivos de Desarrollo Sostenible y las prioridades del Marco de Sendái, en breve.
goal-sdg-1 = Fin de la pobreza
goal-sdg-2 = Hambre cero
goal-sdg-3 = Salud y bienestar
goal-sdg-4 = Educación de calidad
goal-sdg-5 = Igualdad de género
goal-sdg-6 = Agua limpia y saneamiento
goal-sdg-7 = Energía asequible y no contaminante
goal-sdg-8 = Trabajo decente y crecimiento económico
goal-sdg-9 = Industria, innovación e infraestructura
goal-sdg-10 = Reducción de las desigualdades
goal-sdg-11 = Ciudades y comunidades sostenibles
goal-sdg-12 = Producción y consumo responsables
goal-sdg-13 = Acción por el clima
goal-sdg-14 = Vida submarina
goal-sdg-15 = Vida de ecosistemas terrestres
goal-sdg-16 = Paz, justicia e instituciones sólidas
goal-sdg-17 = Alianzas para lograr los objetivos

goal-sendai-1 = Comprender el riesgo de desastres
goal-sendai-2 = Fortalecer la gobernanza del riesgo de desastres
goal-sendai-3 = Invertir en la reducción del riesgo de desastres para la resiliencia
goal-sendai-4 = Prepararse para responder y reconstruir mejor
