//! The invented network: associations, their towns, and names as people there have them. No association, town or person of
//! these names is known to exist; countries are real, so that languages, time zones and working weeks are.

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
    towns: &'static str,
    /// Ten first names and ten family names.
    given: &'static str,
    family: &'static str,
}

impl Sketch {
    /// Its members.
    pub fn towns(&self) -> Vec<&'static str> {
        self.towns.split(", ").collect()
    }

    /// One of its towns; numbers beyond the last begin again.
    pub fn town(&self, number: usize) -> &'static str {
        nth(self.towns, number)
    }

    /// The name of its `number`th person. Ten thousand differ.
    pub fn person(&self, number: usize) -> String {
        let (given, family) = (nth(self.given, number), nth(self.family, number / 10 + number));
        match number {
            0..100 => format!("{given} {family}"),
            100..1_000 => format!("{given} {family}-{}", nth(self.family, number / 100 + number)),
            _ => format!(
                "{given} {} {family}-{}",
                nth(self.given, number / 1_000 + number),
                nth(self.family, number / 100)
            ),
        }
    }
}

/// The `number`th word of a list, which begins again after its last.
fn nth(list: &'static str, number: usize) -> &'static str {
    let words: Vec<&'static str> = list.split(", ").collect();
    words.get(number % words.len().max(1)).copied().unwrap_or_default()
}

/// Twelve associations over four sections. The first is that of the trainer and the focal point one can sign in as.
pub const ASSOCIATIONS: [Sketch; 12] = [
    Sketch {
        acronym: "ACL",
        country: "BJ",
        section: "africa",
        language: "fr",
        name: "Alliance des communes lagunaires",
        zone: "Africa/Porto-Novo",
        region: "BJ-LI",
        towns: "Adjarra-Lac, Bohikou, Dassakpé, Gogonlin, Kpassou, Ouémézoun, Sèlomè, Tchitoura",
        given: "Rachidatou, Koffi, Sylvie, Moussa, Félicité, Barnabé, Mariam, Théophile, Clarisse, Gildas",
        family: "Houngbédji, Zinsou, Dossou, Agbodjan, Bello, Hounkpatin, Gnonlonfoun, Sossa, Ahouansou, Kiki",
    },
    Sketch {
        acronym: "RCHP",
        country: "CM",
        section: "africa",
        language: "fr",
        name: "Réseau des communes des hauts plateaux",
        zone: "Africa/Douala",
        region: "CM-CE",
        towns: "Abong-Sud, Bafounda, Edéani, Kribissi, Mbalmayong, Ngoundal, Obalé, Sangmé",
        given: "Nadège, Thierry, Solange, Emmanuel, Arlette, Boris, Pulchérie, Landry, Yvette, Hervé",
        family: "Fotso, Kamga, Mbarga, Ekambi, Nkoulou, Tchoumi, Abena Ondoa, Ngono, Talla, Essomba",
    },
    Sketch {
        acronym: "CTA",
        country: "GH",
        section: "africa",
        language: "en",
        name: "Coastal Towns Assembly",
        zone: "Africa/Accra",
        region: "GH-AA",
        towns: "Akropong North, Asanta Bay, Dzodze Hills, Kwamekrom, Nsuta East, Sefwa, Tamalia, Wenchira",
        given: "Abena, Kwame, Esi, Yaw, Akosua, Kojo, Adwoa, Kweku, Efua, Nana",
        family: "Asante, Boateng, Mensah, Owusu, Quartey, Amoah, Darko, Ofori, Agyeman, Tetteh",
    },
    Sketch {
        acronym: "UHM",
        country: "ZA",
        section: "africa",
        language: "en",
        name: "Union of Highland Municipalities",
        zone: "Africa/Johannesburg",
        region: "ZA-NL",
        towns: "Bergrivier Hills, eMkhanya, Groenvlei, Khubatsi, Lesedi Plains, Nkwezi, Thaba Bay, Umlalazi South",
        given: "Thandi, Sipho, Lerato, Pieter, Nomsa, Bongani, Zanele, Riaan, Ayanda, Tshepo",
        family: "Dlamini, Mokoena, Naidoo, Khumalo, van Wyk, Nkosi, Molefe, Pillay, Zulu, Botha",
    },
    Sketch {
        acronym: "LMC",
        country: "EC",
        section: "latin-america",
        language: "es",
        name: "Liga de Municipios de la Cordillera",
        zone: "America/Guayaquil",
        region: "EC-P",
        towns: "Alausimba, Chimbilla, El Cedral, Guanopamba, Las Cumbres, Pambaloma, San Vicente del Río, Yanahuasi",
        given: "Ximena, Washington, Gladys, Byron, Rocío, Fausto, Mariuxi, Galo, Nancy, Wilson",
        family: "Quispe, Guamán, Zambrano, Chiluiza, Andrade, Paredes, Morocho, Cevallos, Tituaña, Loor",
    },
    Sketch {
        acronym: "UMR",
        country: "CO",
        section: "latin-america",
        language: "es",
        name: "Unión de Municipios Ribereños",
        zone: "America/Bogota",
        region: "CO-ANT",
        towns: "Aguasclaras, Buenavista del Norte, El Mirador, La Ceibita, Puerto Luz, San Isidro Alto, Tierralinda, \
                Villa del Prado",
        given: "Camila, Hernán, Luz Dary, Julián, Yolanda, Édgar, Paola, Ramiro, Adriana, Wílmer",
        family: "Restrepo, Mosquera, Cárdenas, Ospina, Palacios, Zuluaga, Murillo, Arango, Bedoya, Hinestroza",
    },
    Sketch {
        acronym: "AMV",
        country: "CL",
        section: "latin-america",
        language: "es",
        name: "Asociación de Municipios de los Valles",
        zone: "America/Santiago",
        region: "CL-VS",
        towns: "Alto Maitén, Caleta Brava, El Boldal, Laguna Seca, Los Coigües, Puerto Norte, Quebradillas, Santa Elvira",
        given: "Catalina, Rodrigo, Constanza, Patricio, Francisca, Cristián, Javiera, Ignacio, Macarena, Gonzalo",
        family: "Sepúlveda, Fuentealba, Contreras, Huenchumilla, Tapia, Riquelme, Painemal, Yáñez, Cifuentes, Aravena",
    },
    Sketch {
        acronym: "RCV",
        country: "CR",
        section: "latin-america",
        language: "es",
        name: "Red de Cantones Verdes",
        zone: "America/Costa_Rica",
        region: "CR-SJ",
        towns: "Barranca Azul, Cañaveral, El Guarumo, La Esperanza, Monteluz, Río Hondo, San Rafael Arriba, Talolinga",
        given: "Marielos, Óscar, Xinia, Minor, Karla, Randall, Lidieth, Esteban, Yorleny, Fabián",
        family: "Solís, Quesada, Villalobos, Chaves, Arguedas, Ugalde, Zúñiga, Brenes, Calderón, Mora",
    },
    Sketch {
        acronym: "LIT",
        country: "PH",
        section: "asia-pacific",
        language: "en",
        name: "League of Island Towns",
        zone: "Asia/Manila",
        region: "PH-CEB",
        towns: "Balawan, Daligan, Kalinawa, Lupigan, Magsilang, San Roque Bay, Taligman, Villa Rosal",
        given: "Corazon, Jose, Maricel, Ramon, Teresita, Dante, Rowena, Efren, Marites, Benigno",
        family: "Bautista, Dela Rosa, Reyes, Villanueva, Manalo, Salonga, Dimaculangan, Macaraeg, Tolentino, Ocampo",
    },
    Sketch {
        acronym: "HTF",
        country: "NP",
        section: "asia-pacific",
        language: "en",
        name: "Hill Towns Forum",
        zone: "Asia/Kathmandu",
        region: "NP-P3",
        towns: "Bhaktinagar, Chandrapur East, Dharapani, Kalikathan, Lumbani, Phulbari, Ratnagaun, Sundarkot",
        given: "Anjali, Bikash, Gita, Prakash, Sabita, Dorje, Sunita, Hari, Pasang, Deepa",
        family: "Gurung, Maharjan, Shrestha, Tamang, Lama, Thapa, Rai, Karki, Bhattarai, Chaudhary",
    },
    Sketch {
        acronym: "RPO",
        country: "ES",
        section: "europe",
        language: "es",
        name: "Red de Pueblos del Olivar",
        zone: "Europe/Madrid",
        region: "ES-AN",
        towns: "Arroyo Blanco, Castellmar, El Robledal, Montefresno, Olivar de la Sierra, Puente Nuevo, Valdehonda, \
                Villarejo Alto",
        given: "Carmen, Javier, Nuria, Tomás, Inmaculada, Pablo, Raquel, Andrés, Rocío, Álvaro",
        family: "Domingo, Iglesias, Navarro, Serrano, Ortega, Campos, Gil, Luque, Cañadas, Alonso",
    },
    Sketch {
        acronym: "CBR",
        country: "FR",
        section: "europe",
        language: "fr",
        name: "Conférence des bourgs riverains",
        zone: "Europe/Paris",
        region: "FR-NAQ",
        towns: "Belcastel-sur-Rive, Champvert, La Roche-Claire, Les Tilleuls, Montferrand-le-Bas, Pont-l’Abbesse, \
                Saint-Aubin-des-Prés, Vauclair",
        given: "Hélène, Mathieu, Nora, Julien, Cécile, Farid, Aline, Damien, Élise, Yann",
        family: "Tessier, Benali, Lambert, Renaud, Perrin, Chevalier, Girard, Fontaine, Arnaud, Mercier",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_name_occurs_once() {
        let names: Vec<String> =
            ASSOCIATIONS.iter().flat_map(|sketch| (0..1_000).map(|number| sketch.person(number))).collect();
        let different: BTreeSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len());
    }

    #[test]
    fn every_list_is_whole() {
        for sketch in &ASSOCIATIONS {
            for (list, length) in [(sketch.towns, 8), (sketch.given, 10), (sketch.family, 10)] {
                let words: BTreeSet<&str> = list.split(", ").collect();
                assert_eq!(words.len(), length, "{}: {list}", sketch.acronym);
            }
        }
    }
}
