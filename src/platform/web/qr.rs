//! Codes that phones read, drawn as SVG.

use std::fmt::Write as _;

use content::Html;
use fast_qr::{ECL, QRBuilder};

use crate::platform::error::{Error, Result};

/// How many modules stay white around the code, as ISO/IEC 18004 asks.
const QUIET: usize = 4;

/// The code of an address. What it is called stands beside it, so it is hidden from readers of the screen.
///
/// # Errors
/// [`Error::Internal`] for an address that fits into no code.
pub fn qr_code(address: &str) -> Result<Html> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().map_err(|error| {
        Error::internal(std::io::Error::other(format!("no QR code of an address of {} bytes: {error}", address.len())))
    })?;
    let mut path = String::new();
    for row in 0..code.size {
        let line = &code[row];
        let mut at = 0;
        while at < code.size {
            let run = line[at..code.size].iter().take_while(|module| module.value()).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", at + QUIET, row + QUIET);
            }
            at += run + 1;
        }
    }
    let size = code.size + 2 * QUIET;
    Ok(Html::trusted(format!(
        r##"<svg class="qr" viewBox="0 0 {size} {size}" shape-rendering="crispEdges" aria-hidden="true"><rect width="{size}" height="{size}" fill="#fff"/><path d="{path}" fill="#000"/></svg>"##
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_its_white_edge() {
        let svg = qr_code("https://relais.example/c/ABCD2345").unwrap();
        // The first row of a finder pattern is seven modules wide.
        assert!(svg.as_str().contains("M4 4h7v1h-7z"), "{}", svg.as_str());
        assert!(svg.as_str().len() < 16_000, "{} bytes", svg.as_str().len());
        assert!(qr_code(&"x".repeat(5_000)).is_err());
    }
}
