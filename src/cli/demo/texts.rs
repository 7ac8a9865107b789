//! What people of the demonstration write.

/// Why somebody is not reminded for a while.
pub const ON_LEAVE: &str = "De permiso por tres semanas; lo retoma a la vuelta.";

/// Why a reminder is left out.
pub const BY_PHONE: &str = "Hablamos por teléfono: ya tiene fecha.";

/// Where a training was held, said when somebody asked.
pub const VENUES: [(&str, [&str; 1]); 3] =
    [("en", ["Council chamber"]), ("fr", ["Salle du conseil"]), ("es", ["Salón de sesiones"])];

/// What people write where a text of their own is asked for; each takes another.
pub const ESSAYS: [(&str, [&str; 4]); 3] = [
    (
        "en",
        [
            "I would first go there with a colleague from social services and listen to the people who live there. Then I \
             would write down three things the council can decide this month, and who does each.",
            "We keep a list of the houses that were flooded, but not of who rents them. I would begin with that list, since \
             tenants are the first to leave and the last to be asked.",
            "In our town the land office and the housing office sit in two buildings and have never compared their maps. One \
             morning together would show which plots can be built on before the rains.",
            "I would ask the women of the market committee to check our figures. They know who sleeps in the stalls, and \
             our survey does not.",
        ],
    ),
    (
        "fr",
        [
            "J’irais d’abord sur place avec une collègue des services sociaux, pour écouter les personnes qui y vivent. \
             Ensuite, je noterais trois choses que le conseil peut décider ce mois-ci, et qui fait quoi.",
            "Nous avons la liste des maisons inondées, mais pas celle des locataires. Je commencerais par là : ce sont les \
             premiers à partir et les derniers à qui l’on demande leur avis.",
            "Chez nous, le cadastre et le logement n’ont jamais comparé leurs cartes. Une matinée ensemble suffirait pour voir \
             quelles parcelles sont constructibles avant la saison des pluies.",
            "Je demanderais au comité du marché de relire nos chiffres : ses membres savent qui dort dans les étals, notre \
             enquête non.",
        ],
    ),
    (
        "es",
        [
            "Primero iría al lugar con una colega de servicios sociales, a escuchar a quienes viven allí. Después anotaría \
             tres cosas que el concejo puede decidir este mes, y quién hace cada una.",
            "Tenemos la lista de las casas inundadas, pero no la de quienes las alquilan. Empezaría por ahí: son las \
             primeras personas en irse y las últimas a las que se consulta.",
            "En mi municipio, catastro y vivienda nunca han comparado sus mapas. Una mañana de trabajo en común mostraría qué \
             terrenos se pueden construir antes de las lluvias.",
            "Pediría al comité del mercado que revise nuestras cifras: sabe quién duerme en los puestos, y nuestra encuesta no.",
        ],
    ),
];

/// What was changed for the place.
pub const ADAPTATIONS: [(&str, [&str; 5]); 3] = [
    (
        "en",
        [
            "We replaced the invented town with our own development plan.",
            "The budget game was played with the figures of last year’s market fees.",
            "Half of the group followed in a second language, so every exercise was said twice and we left out the last case.",
            "We met under the trees: the cards were painted on boards, and nobody missed the slides.",
            "The mayor opened with the flood of last June; it took twenty minutes and made the rest easy.",
        ],
    ),
    (
        "fr",
        [
            "Nous avons remplacé la ville fictive par notre propre plan de développement communal.",
            "Le jeu du budget s’est joué avec les recettes du marché de l’an dernier.",
            "La moitié du groupe suivait en fon : chaque exercice a été dit deux fois, et nous avons laissé le dernier cas.",
            "Pas d’électricité l’après-midi : les cartes étaient peintes sur des planches, et les diapositives n’ont manqué à personne.",
            "La maire a ouvert avec l’inondation de juin ; vingt minutes, et tout le reste a été plus facile.",
        ],
    ),
    (
        "es",
        [
            "Cambiamos el municipio inventado por nuestro propio plan de desarrollo.",
            "Jugamos al presupuesto con lo recaudado en el mercado el año pasado.",
            "La mitad del grupo siguió en quichua: cada ejercicio se dijo dos veces y dejamos fuera el último caso.",
            "Sin luz por la tarde: pintamos las tarjetas en tablas y nadie echó de menos las diapositivas.",
            "La alcaldesa abrió con la inundación de junio; fueron veinte minutos y lo demás resultó fácil.",
        ],
    ),
];

/// What is asked when a report goes back.
pub const QUESTIONS: [(&str, [&str; 4]); 3] = [
    (
        "en",
        [
            "The attendance sheet names two people more than the report. Could you look again?",
            "You write three hours, and the agenda says five. Which is right?",
            "Were the ward committee members counted as elected or as civil society?",
            "Which towns did people come from? The report names four, and I saw five.",
        ],
    ),
    (
        "fr",
        [
            "La feuille de présence compte deux personnes de plus que le rapport. Pouvez-vous vérifier ?",
            "Vous écrivez trois heures, le programme en annonce cinq. Qu’est-ce qui est juste ?",
            "Les membres du comité de quartier sont-ils comptés comme élu·es ou comme société civile ?",
            "De quelles communes venait-on ? Le rapport en nomme quatre, j’en ai vu cinq.",
        ],
    ),
    (
        "es",
        [
            "La lista de asistencia tiene dos personas más que el informe. ¿Puede revisarlo?",
            "Usted escribe tres horas y el programa dice cinco. ¿Cuál es el dato correcto?",
            "¿Los miembros del comité vecinal se contaron como cargos electos o como sociedad civil?",
            "¿De qué municipios vino la gente? El informe nombra cuatro y yo vi cinco.",
        ],
    ),
];

/// The texts of a language, or the English ones.
pub fn said<const N: usize>(texts: &[(&str, [&'static str; N]); 3], language: &str) -> [&'static str; N] {
    texts.iter().find(|(code, _)| *code == language).unwrap_or(&texts[0]).1
}

/// What observers of teach-backs say to trainers.
pub const OBSERVED: [&str; 3] = [
    "People worked on their own town from the first hour. Leave more time for questions at the end.",
    "Vous avez écouté avant de répondre. La prochaine fois, faites reformuler par le groupe.",
    "Los ejemplos eran de aquí y se notó. Pruebe a hablar menos en la segunda parte.",
];

/// Why a certificate was taken back.
pub const TAKEN_BACK: &str = "Trains for a company now, under the network's name, and went on after we spoke.";
