use content::folded;

use crate::platform::values::Country;

/// By which two reports are found to be about one government: its country, and its name without accents, case and what stands
/// between words. The one place that knows it.
pub fn government_key(country: &Country, name: &str) -> String {
    let folded = folded(name);
    let words: Vec<&str> = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("{country}:{}", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_government_is_one_however_its_name_is_written() {
        let key = |country: &str, name| government_key(&country.parse().unwrap(), name);
        assert_eq!(key("SN", "Thiès"), key("SN", " THIES "));
        assert_eq!(key("SN", "Saint-Louis"), key("SN", "Saint Louis"));
        assert_ne!(key("SN", "Thiès"), key("ML", "Thiès"));
        assert_ne!(key("SN", "Thiès"), key("SN", "Thiès Nord"));
    }
}
