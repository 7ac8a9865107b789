//! Sending a list as a file. CSV leaves page by page while it is read; a workbook is whole before it leaves.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Bytes;
use futures_util::stream;
use serde::Serialize;

use super::xlsx_file::XlsxFile;
use super::{SheetCell, SheetColumn, SheetFormat, SheetList, SheetReader, csv_file};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Turn, Viewer};

/// How many rows a workbook has at most: it is packed as a whole while somebody waits.
const MOST_IN_WORKBOOK: usize = 100_000;

/// Where a list is taken out as it stands, as `templates/parts/download.hbs` shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Downloads {
    /// The address of the list as CSV.
    pub csv: String,
    /// The address of the list as a workbook.
    pub xlsx: String,
}

impl Downloads {
    /// The addresses of the list at `base`, narrowed and sorted as the address of this page asks; from its beginning,
    /// whichever page of it is shown.
    pub fn of(ctx: &Ctx, base: &str) -> Self {
        let query = ctx.request().query_string();
        let mut pairs = serde_urlencoded::from_str::<Vec<(String, String)>>(query).unwrap_or_default();
        pairs.retain(|(name, value)| !matches!(name.as_str(), "after" | "before") && !value.is_empty());
        let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
        let address = |format: SheetFormat| match query.as_str() {
            "" => format!("{base}.{format}"),
            query => format!("{base}.{format}?{query}"),
        };
        Self { csv: address(SheetFormat::Csv), xlsx: address(SheetFormat::Xlsx) }
    }
}

/// A list that is being taken out.
struct Taken<L: SheetList> {
    list: L,
    head: L::Head,
    reader: SheetReader,
}

impl<L: SheetList> Taken<L> {
    fn cells(&self, rows: &[L::Row]) -> Vec<Vec<SheetCell>> {
        rows.iter().map(|row| self.list.cells(&self.head, row, &self.reader)).collect()
    }
}

/// The next rows of a list, and where it goes on.
async fn next<L: SheetList>(taken: Arc<Taken<L>>, key: L::Key) -> Result<(Vec<Vec<SheetCell>>, Option<L::Key>)> {
    let db = taken.reader.site.db.clone();
    let read = taken.clone();
    let (rows, key) =
        db.read(move |conn| read.list.rows(conn, &read.reader.viewer, &read.head, &Turn::After(key))).await?;
    Ok((taken.cells(&rows), key))
}

/// Sends a list as the file that the address asks for by its ending, `{format}`.
///
/// # Errors
/// [`Error::NotFound`] for another ending; what the list says to those who may not see it; [`Error::Conflict`] for a workbook
/// of too many rows.
pub async fn download<L: SheetList>(ctx: &Ctx, list: L) -> Result<HttpResponse> {
    let format: SheetFormat = ctx.path("format")?;
    let (viewer, (list, head, (rows, key))) = ctx
        .read(move |conn, viewer: &Viewer| {
            let head = list.open(conn, viewer)?;
            let rows = list.rows(conn, viewer, &head, &Turn::First)?;
            Ok((list, head, rows))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let taken = Arc::new(Taken { list, head, reader: SheetReader { site: ctx.site().clone(), viewer, language } });
    let columns = taken.list.columns(&taken.head, &taken.reader);
    let mut response = HttpResponse::Ok();
    let name = taken.list.file_name(&taken.head);
    response
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.{format}\"")))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .insert_header((header::CONTENT_LANGUAGE, language.code().to_owned()));
    let first = taken.cells(&rows);
    match format {
        SheetFormat::Csv => {
            response.content_type("text/csv; charset=utf-8");
            let separator = taken.reader.say("sheet-separator").bytes().next().unwrap_or(b',');
            let mut bytes = csv_file::head(&columns, separator)?;
            bytes.extend(csv_file::lines(first, separator)?);
            if key.is_none() {
                return Ok(response.body(bytes));
            }
            Ok(response.streaming(in_pages(taken, bytes, key, separator)))
        }
        SheetFormat::Xlsx => {
            response.content_type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            Ok(response.body(workbook(taken, &columns, first, key).await?))
        }
    }
}

/// The first bytes, and then page after page as it is read.
fn in_pages<L: SheetList>(
    taken: Arc<Taken<L>>,
    first: Vec<u8>,
    key: Option<L::Key>,
    separator: u8,
) -> impl stream::Stream<Item = Result<Bytes>> {
    enum Step<K> {
        First(Vec<u8>, Option<K>),
        Next(Option<K>),
    }
    stream::try_unfold((taken, Step::First(first, key)), move |(taken, step)| async move {
        match step {
            Step::First(bytes, key) => Ok(Some((Bytes::from(bytes), (taken, Step::Next(key))))),
            Step::Next(None) => Ok(None),
            Step::Next(Some(key)) => {
                let (cells, key) = next(taken.clone(), key).await?;
                let lines = csv_file::lines(cells, separator)?;
                Ok::<_, Error>(Some((Bytes::from(lines), (taken, Step::Next(key)))))
            }
        }
    })
}

/// The whole list as a workbook.
async fn workbook<L: SheetList>(
    taken: Arc<Taken<L>>,
    columns: &[SheetColumn],
    first: Vec<Vec<SheetCell>>,
    mut key: Option<L::Key>,
) -> Result<Vec<u8>> {
    let (mut file, mut written) = (XlsxFile::new(columns)?, first.len());
    file.write(&first)?;
    while let Some(from) = key {
        let (cells, on) = next(taken.clone(), from).await?;
        written += cells.len();
        if written > MOST_IN_WORKBOOK {
            return Err(Error::Conflict("error-sheet-too-long"));
        }
        file.write(&cells)?;
        key = on;
    }
    actix_web::web::block(move || file.finish()).await.map_err(Error::internal)?
}
