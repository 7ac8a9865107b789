use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::proto::rr::RData;

use super::TxtRecords;

/// How long one name may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// The name servers of this machine.
pub struct SystemDns {
    runtime: tokio::runtime::Runtime,
    resolver: TokioResolver,
}

impl SystemDns {
    /// Those that the machine is set up with.
    ///
    /// # Errors
    /// Why there are none.
    pub fn new() -> Result<Self, String> {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let resolver = runtime.block_on(async {
            let mut builder = TokioResolver::builder_tokio().map_err(|error| error.to_string())?;
            let options = builder.options_mut();
            options.timeout = PATIENCE / 2;
            options.attempts = 1;
            builder.build().map_err(|error| error.to_string())
        })?;
        Ok(Self { runtime, resolver })
    }
}

impl TxtRecords for SystemDns {
    fn texts(&self, name: &str) -> Result<Vec<String>, String> {
        // With a point at its end, a name is whole: nothing is tried below the machine's own domain.
        let whole = format!("{}.", name.trim_end_matches('.'));
        let asked = async { tokio::time::timeout(PATIENCE, self.resolver.txt_lookup(whole)).await };
        let found = match self.runtime.block_on(asked) {
            Ok(Ok(found)) => found,
            Ok(Err(error)) if error.is_no_records_found() => return Ok(Vec::new()),
            Ok(Err(error)) => return Err(error.to_string()),
            Err(_) => return Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
        };
        let text = |data: &RData| match data {
            RData::TXT(text) => {
                let pieces = text.txt_data.iter().map(|piece| String::from_utf8_lossy(piece).into_owned());
                Some(pieces.collect::<String>())
            }
            _ => None,
        };
        Ok(found.answers().iter().filter_map(|record| text(&record.data)).collect())
    }
}
