use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use zip::ZipArchive;

use super::*;

/// The files of an archive by name, in their order, and how the first is kept.
fn unpacked(bytes: &[u8]) -> (Vec<String>, BTreeMap<String, Vec<u8>>, zip::CompressionMethod) {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let (mut order, mut files) = (Vec::new(), BTreeMap::new());
    let first = archive.by_index(0).unwrap().compression();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().to_string();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        order.push(name.clone());
        files.insert(name, content);
    }
    (order, files, first)
}

/// Words that are their keys.
struct Keys;

impl BookWords for Keys {
    fn say(&self, _: Language, key: &str) -> String {
        key.to_owned()
    }

    fn say_with(&self, _: Language, key: &str, with: &[(&'static str, Inset<'_>)]) -> String {
        format!("{key} {with:?}")
    }

    fn number(&self, _: Language, number: f64, places: usize) -> String {
        format!("{number:.places$}")
    }
}

fn real(source: &Source) -> (Catalogue, Keys) {
    let languages = ["en", "fr", "es"].map(|code| code.parse().unwrap());
    let catalogue = Catalogue::load(source, &languages, &|_, key| key.to_owned()).unwrap();
    (catalogue, Keys)
}

/// Every book of every module: whole XML, every file named once in the manifest, and every link leads to a place that is there.
#[test]
fn books_are_whole() {
    let source = Source::Directory("../../modules".into());
    let (catalogue, words) = real(&source);
    for (slug, module) in &catalogue.modules {
        for language in module.languages.keys() {
            let bytes = epub(&source, &catalogue, &words, slug, Some(*language)).unwrap();
            let (order, files, first) = unpacked(&bytes);
            assert_eq!((order[0].as_str(), first), ("mimetype", zip::CompressionMethod::Stored));
            assert_eq!(files["mimetype"], b"application/epub+zip");
            let text = |name: &str| std::str::from_utf8(&files[name]).unwrap();
            let parsed = |name: &str| {
                let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
                roxmltree::Document::parse_with_options(text(name), options)
                    .unwrap_or_else(|error| panic!("{slug} {language} {name}: {error}"))
            };
            let package = parsed("book/content.opf");
            let items: BTreeSet<String> = package
                .descendants()
                .filter(|node| node.has_tag_name(("http://www.idpf.org/2007/opf", "item")))
                .map(|node| format!("book/{}", node.attribute("href").unwrap()))
                .collect();
            let inside: BTreeSet<String> =
                order.iter().filter(|name| name.starts_with("book/") && !name.ends_with(".opf")).cloned().collect();
            assert_eq!(items, inside, "{slug} {language}");
            let pages: Vec<&String> = inside.iter().filter(|name| name.ends_with(".xhtml")).collect();
            let ids: BTreeMap<&str, BTreeSet<String>> = pages
                .iter()
                .map(|name| {
                    let mut ids = BTreeSet::new();
                    for id in parsed(name).descendants().filter_map(|node| node.attribute("id")) {
                        assert!(ids.insert(id.to_owned()), "{slug} {language} {name}: “{id}” twice");
                    }
                    (name.as_str(), ids)
                })
                .collect();
            for name in &pages {
                for link in parsed(name).descendants().flat_map(|node| [node.attribute("href"), node.attribute("src")])
                {
                    let Some(link) = link.filter(|link| !link.contains(':')) else { continue };
                    let (file, id) = link.split_once('#').map_or((link, None), |(file, id)| (file, Some(id)));
                    let file = if file.is_empty() { name.as_str() } else { &format!("book/{file}") };
                    assert!(inside.contains(file), "{slug} {language} {name}: {link}");
                    if let Some(id) = id {
                        assert!(ids[file].contains(id), "{slug} {language} {name}: {link}");
                    }
                }
            }
            assert!(ids["book/exercises.xhtml"].len() > 5 && inside.contains("book/key.xhtml"));
            assert_eq!(bytes, epub(&source, &catalogue, &words, slug, Some(*language)).unwrap(), "the same twice");
            assert!(text("book/content.opf").contains(&format!("<dc:language>{language}</dc:language>")));
        }
    }
}

#[test]
fn the_key_names_the_letters_of_the_right_answers() {
    let source = Source::Directory("../../modules".into());
    let (catalogue, words) = real(&source);
    let slug: ModuleSlug = "running-a-cascade".parse().unwrap();
    let (_, files, _) = unpacked(&epub(&source, &catalogue, &words, &slug, None).unwrap());
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let (asked, key) = (text("book/exercises.xhtml"), text("book/key.xhtml"));
    for set in catalogue.modules[&slug].languages[&Language::ENGLISH].sets.values() {
        for question in &set.items {
            let one = asked.split(&format!("id=\"q-{}\"", question.id)).nth(1).unwrap();
            let answer = key.split(&format!("#q-{}\"", question.id)).nth(1).unwrap().split("</div>").next().unwrap();
            let right: Vec<_> = question.task.choices().iter().filter(|answer| answer.is_right()).collect();
            for right in right {
                let list = one.split("<ol type=\"A\">").nth(1).unwrap().split("</ol>").next().unwrap();
                let at = list.split("<li>").skip(1).position(|item| item.starts_with(right.text.as_str())).unwrap();
                let letter = char::from(b'A' + u8::try_from(at).unwrap());
                assert!(answer.contains(&format!("{letter} {}", right.text.as_str())), "{}: {answer}", question.id);
            }
            assert!(one.contains("</div>"));
        }
    }
}

#[test]
fn an_archive_is_the_folder() {
    let source = Source::Directory("../../modules".into());
    let slug: ModuleSlug = "training-adults".parse().unwrap();
    let (_, files, _) = unpacked(&folder(&source, &slug).unwrap());
    for (path, content) in &files {
        assert_eq!(*content, std::fs::read(format!("../../modules/{path}")).unwrap(), "{path}");
    }
    assert!(files.contains_key("training-adults/module.toml") && files.len() > 30);
    assert!(matches!(folder(&source, &"none".parse().unwrap()), Err(ExportError::NoModule(_))));
}

#[test]
fn what_is_not_there_is_said() {
    let source = Source::Directory("../../tests/modules".into());
    let (catalogue, words) = real(&source);
    let slug = "every-kind".parse().unwrap();
    let error = epub(&source, &catalogue, &words, &slug, Some("de".parse().unwrap())).unwrap_err().to_string();
    assert!(error.contains("“every-kind” is not written in “de”; there are: en"), "{error}");
    assert!(epub(&source, &catalogue, &words, &"none".parse().unwrap(), None).is_err());
    // Every kind of question has its place, on paper and in the key.
    let (_, files, _) = unpacked(&epub(&source, &catalogue, &words, &slug, None).unwrap());
    let asked = String::from_utf8(files["book/exercises.xhtml"].clone()).unwrap();
    let key = String::from_utf8(files["book/key.xhtml"].clone()).unwrap();
    let edition = &catalogue.modules[&slug].languages[&Language::ENGLISH];
    for question in edition.sets.values().flat_map(|set| &set.items) {
        assert!(asked.contains(&format!("id=\"q-{}\"", question.id)), "{}", question.id);
        assert_eq!(key.contains(&format!("#q-{}\"", question.id)), question.task.is_asked(), "{}", question.id);
    }
}
