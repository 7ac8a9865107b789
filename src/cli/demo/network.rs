//! The invented network: sections, associations, their members and focal points. The associations carry the names of real
//! ones, so that acronyms, countries and languages are plausible; everything said about them is invented.

/// An association of the demonstration.
pub struct Sketch {
    pub acronym: &'static str,
    pub country: &'static str,
    pub section: &'static str,
    /// The language its people write in, and the one of its name.
    pub language: &'static str,
    pub name: &'static str,
    pub zone: &'static str,
    /// ISO 3166-2 code of a region.
    pub region: &'static str,
    /// Invented towns, which are its members.
    pub towns: [&'static str; 8],
}

/// Twelve associations over four sections.
pub const ASSOCIATIONS: [Sketch; 12] = [
    Sketch {
        acronym: "ANCB",
        country: "BJ",
        section: "africa",
        language: "fr",
        name: "Association nationale des communes du Bénin",
        zone: "Africa/Porto-Novo",
        region: "BJ-LI",
        towns: ["Adjarra-Lac", "Bohikou", "Dassakpé", "Gogonlin", "Kpassou", "Ouémézoun", "Sèlomè", "Tchitoura"],
    },
    Sketch {
        acronym: "CVUC",
        country: "CM",
        section: "africa",
        language: "fr",
        name: "Communes et villes unies du Cameroun",
        zone: "Africa/Douala",
        region: "CM-CE",
        towns: ["Abong-Sud", "Bafounda", "Edéani", "Kribissi", "Mbalmayong", "Ngoundal", "Obalé", "Sangmé"],
    },
    Sketch {
        acronym: "NALAG",
        country: "GH",
        section: "africa",
        language: "en",
        name: "National Association of Local Authorities of Ghana",
        zone: "Africa/Accra",
        region: "GH-AA",
        towns: ["Akropong North", "Asanta Bay", "Dzodze Hills", "Kwamekrom", "Nsuta East", "Sefwa", "Tamalia", "Wenchira"],
    },
    Sketch {
        acronym: "SALGA",
        country: "ZA",
        section: "africa",
        language: "en",
        name: "South African Local Government Association",
        zone: "Africa/Johannesburg",
        region: "ZA-NL",
        towns: ["Bergrivier Hills", "eMkhanya", "Groenvlei", "Khubatsi", "Lesedi Plains", "Nkwezi", "Thaba Bay", "Umlalazi South"],
    },
    Sketch {
        acronym: "AME",
        country: "EC",
        section: "latin-america",
        language: "es",
        name: "Asociación de Municipalidades Ecuatorianas",
        zone: "America/Guayaquil",
        region: "EC-P",
        towns: ["Alausimba", "Chimbilla", "El Cedral", "Guanopamba", "Las Cumbres", "Pambaloma", "San Vicente del Río", "Yanahuasi"],
    },
    Sketch {
        acronym: "FCM",
        country: "CO",
        section: "latin-america",
        language: "es",
        name: "Federación Colombiana de Municipios",
        zone: "America/Bogota",
        region: "CO-ANT",
        towns: ["Aguasclaras", "Buenavista del Norte", "El Mirador", "La Ceibita", "Puerto Luz", "San Isidro Alto", "Tierralinda", "Villa del Prado"],
    },
    Sketch {
        acronym: "AChM",
        country: "CL",
        section: "latin-america",
        language: "es",
        name: "Asociación Chilena de Municipalidades",
        zone: "America/Santiago",
        region: "CL-VS",
        towns: ["Alto Maitén", "Caleta Brava", "El Boldal", "Laguna Seca", "Los Coigües", "Puerto Norte", "Quebradillas", "Santa Elvira"],
    },
    Sketch {
        acronym: "UNGL",
        country: "CR",
        section: "latin-america",
        language: "es",
        name: "Unión Nacional de Gobiernos Locales",
        zone: "America/Costa_Rica",
        region: "CR-SJ",
        towns: ["Barranca Azul", "Cañaveral", "El Guarumo", "La Esperanza", "Monteluz", "Río Hondo", "San Rafael Arriba", "Talolinga"],
    },
    Sketch {
        acronym: "LCP",
        country: "PH",
        section: "asia-pacific",
        language: "en",
        name: "League of Cities of the Philippines",
        zone: "Asia/Manila",
        region: "PH-CEB",
        towns: ["Balawan", "Daligan", "Kalinawa", "Lupigan", "Magsilang", "San Roque Bay", "Taligman", "Villa Rosal"],
    },
    Sketch {
        acronym: "MuAN",
        country: "NP",
        section: "asia-pacific",
        language: "en",
        name: "Municipal Association of Nepal",
        zone: "Asia/Kathmandu",
        region: "NP-P3",
        towns: ["Bhaktinagar", "Chandragiri East", "Dharapani", "Kalikathan", "Lumbani", "Phulchowk", "Ratnapark", "Sundarbazar"],
    },
    Sketch {
        acronym: "FEMP",
        country: "ES",
        section: "europe",
        language: "es",
        name: "Federación Española de Municipios y Provincias",
        zone: "Europe/Madrid",
        region: "ES-CT",
        towns: ["Arroyo Blanco", "Castellmar", "El Robledal", "Montefrío", "Olivar de la Sierra", "Puente Nuevo", "Valdehonda", "Villarejo Alto"],
    },
    Sketch {
        acronym: "AFCCRE",
        country: "FR",
        section: "europe",
        language: "fr",
        name: "Association française du Conseil des communes et régions d’Europe",
        zone: "Europe/Paris",
        region: "FR-NAQ",
        towns: ["Belcastel-sur-Rive", "Champvert", "La Roche-Claire", "Les Tilleuls", "Montferrand-le-Bas", "Pont-l’Abbesse", "Saint-Aubin-des-Prés", "Vauclair"],
    },
];

/// First and family names that go with an association's language and part of the world.
pub fn names(section: &str, language: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match (section, language) {
        ("africa", "fr") => (
            &["Awa", "Fatou", "Ibrahima", "Koffi", "Mariam", "Moussa", "Nadège", "Rachidatou", "Serge", "Sylvie", "Thierry", "Yao"],
            &["Adjovi", "Agbodjan", "Bello", "Diallo", "Ekambi", "Fotso", "Houngbédji", "Kamga", "Mbarga", "Ndiaye", "Sagbo", "Zinsou"],
        ),
        ("africa", _) => (
            &["Abena", "Ama", "Kwame", "Kofi", "Lerato", "Nomsa", "Sipho", "Thandi", "Yaw", "Zanele", "Esi", "Bongani"],
            &["Asante", "Boateng", "Dlamini", "Khumalo", "Mensah", "Mokoena", "Naidoo", "Nkosi", "Osei", "Owusu", "Quartey", "Zulu"],
        ),
        ("latin-america", _) => (
            &["Ana", "Camila", "Carlos", "Diego", "Elena", "Jorge", "Lucía", "Luis", "María José", "Pedro", "Sofía", "Ximena"],
            &["Aguilar", "Castro", "Flores", "González", "Herrera", "Mendoza", "Morales", "Quispe", "Rojas", "Solís", "Vargas", "Zamora"],
        ),
        ("asia-pacific", _) => (
            &["Anjali", "Bikash", "Corazon", "Dolores", "Gita", "Jose", "Maricel", "Prakash", "Ramon", "Sabita", "Sunil", "Teresita"],
            &["Bautista", "Cruz", "Dela Rosa", "Gurung", "Lama", "Maharjan", "Ramos", "Reyes", "Santos", "Shrestha", "Tamang", "Villanueva"],
        ),
        (_, "es") => (
            &["Alba", "Andrés", "Carmen", "Inés", "Javier", "Laia", "Marta", "Nuria", "Pablo", "Raquel", "Sergi", "Tomás"],
            &["Alonso", "Campos", "Domingo", "Ferrer", "Gil", "Iglesias", "Navarro", "Ortega", "Puig", "Serrano", "Torres", "Vidal"],
        ),
        _ => (
            &["Aline", "Bruno", "Cécile", "Damien", "Élise", "Farid", "Hélène", "Julien", "Léa", "Mathieu", "Nora", "Yann"],
            &["Arnaud", "Benali", "Chevalier", "Dubois", "Fontaine", "Girard", "Lambert", "Mercier", "Perrin", "Renaud", "Tessier", "Vidal"],
        ),
    }
}
