//! Pictures: unpacked within a budget, turned upright, made as large as people can see, and packed anew, so that nothing but the
//! picture is left: no place, no camera, no thumbnail of what was cut off, and nothing that hides behind it.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, Limits};

use super::{FileFormat, FileRefusal};

/// The longest side of a picture that is kept, in pixels: a sheet of names can still be read.
pub const LONGEST_SIDE: u32 = 2_400;
/// The most pixels of a picture that is unpacked: those of the largest cameras that phones have in common use.
pub const MOST_PIXELS: u64 = 52_000_000;
/// The most memory of a picture that is unpacked, in bytes.
const MOST_MEMORY: u64 = 220 * 1024 * 1024;
/// The longest side of the small picture, in pixels.
const PREVIEW_SIDE: u32 = 320;
/// How well photographs are kept, from 1 to 100.
const QUALITY: u8 = 82;
/// A drawing that is larger than this without loss is kept as a photograph.
const LARGEST_DRAWING: usize = 2 * 1024 * 1024;

/// A picture as it is kept.
pub(super) struct Picture {
    pub format: FileFormat,
    pub bytes: Vec<u8>,
    /// A small one, as JPEG.
    pub preview: Vec<u8>,
}

/// Makes a picture harmless.
pub(super) fn clean(format: FileFormat, bytes: &[u8]) -> Result<Picture, FileRefusal> {
    let end = end_of(format, bytes).ok_or(FileRefusal::Damaged)?;
    if is_something_else(bytes.get(end..).unwrap_or_default()) {
        return Err(FileRefusal::TwoInOne);
    }
    // What unpacks strangers' bytes may give up in its own way.
    catch_unwind(AssertUnwindSafe(|| anew(format, bytes))).unwrap_or(Err(FileRefusal::Damaged))
}

fn anew(format: FileFormat, bytes: &[u8]) -> Result<Picture, FileRefusal> {
    let source = Cursor::new(bytes);
    let damaged = |_| FileRefusal::Damaged;
    let (image, orientation) = match format {
        FileFormat::Jpeg => unpack(JpegDecoder::new(source).map_err(damaged)?)?,
        FileFormat::Png => unpack(PngDecoder::with_limits(source, limits()).map_err(too_much)?)?,
        _ => unpack(WebPDecoder::new(source).map_err(damaged)?)?,
    };
    let mut image = match image.width().max(image.height()) > LONGEST_SIDE {
        true => image.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Triangle),
        false => image,
    };
    image.apply_orientation(orientation);
    let preview = match image.width().max(image.height()) > PREVIEW_SIDE {
        true => jpeg(&image.thumbnail(PREVIEW_SIDE, PREVIEW_SIDE))?,
        false => jpeg(&image)?,
    };
    let drawing = match format {
        FileFormat::Jpeg => None,
        _ if image.color().has_alpha() => Some(png(&image)?),
        FileFormat::Png => Some(png(&image)?).filter(|bytes| bytes.len() <= LARGEST_DRAWING),
        _ => None,
    };
    Ok(match drawing {
        Some(bytes) => Picture { format: FileFormat::Png, bytes, preview },
        None => Picture { format: FileFormat::Jpeg, bytes: jpeg(&image)?, preview },
    })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn too_much(error: image::ImageError) -> FileRefusal {
    match error {
        image::ImageError::Limits(_) => FileRefusal::TooManyPixels,
        _ => FileRefusal::Damaged,
    }
}

/// Unpacks a picture whose head says that it is within the budget.
fn unpack(mut decoder: impl ImageDecoder) -> Result<(DynamicImage, Orientation), FileRefusal> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(FileRefusal::Damaged);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(FileRefusal::TooManyPixels);
    }
    // The picture itself is counted above; what is left is for unpacking it.
    let _ = decoder.set_limits(limits());
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(too_much)?;
    Ok((image, orientation))
}

fn jpeg(image: &DynamicImage) -> Result<Vec<u8>, FileRefusal> {
    let (mut out, pixels) = (Vec::new(), on_white(image));
    JpegEncoder::new_with_quality(&mut out, QUALITY)
        .write_image(&pixels, pixels.width(), pixels.height(), image::ExtendedColorType::Rgb8)
        .map_err(|_| FileRefusal::Damaged)?;
    Ok(out)
}

/// The picture on white paper, where one sees through it.
fn on_white(image: &DynamicImage) -> image::RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let mut out = image::RgbImage::new(image.width(), image.height());
    for (to, from) in out.pixels_mut().zip(image.to_rgba8().pixels()) {
        let [red, green, blue, alpha] = from.0.map(u16::from);
        let mixed = |colour: u16| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        to.0 = [mixed(red), mixed(green), mixed(blue)];
    }
    out
}

fn png(image: &DynamicImage) -> Result<Vec<u8>, FileRefusal> {
    let mut out = Vec::new();
    let encoder = PngEncoder::new(&mut out);
    let (width, height) = (image.width(), image.height());
    let written = match image.color().has_alpha() {
        true => encoder.write_image(&image.to_rgba8(), width, height, image::ExtendedColorType::Rgba8),
        false => encoder.write_image(&image.to_rgb8(), width, height, image::ExtendedColorType::Rgb8),
    };
    written.map_err(|_| FileRefusal::Damaged)?;
    Ok(out)
}

/// Where a picture ends; nothing where it ends before its end.
fn end_of(format: FileFormat, bytes: &[u8]) -> Option<usize> {
    match format {
        FileFormat::Jpeg => end_of_jpeg(bytes),
        FileFormat::Png => end_of_png(bytes),
        _ => {
            let size = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
            let end = usize::try_from(size).ok()?.checked_add(8)?;
            (end <= bytes.len()).then_some(end)
        }
    }
}

fn end_of_jpeg(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut in_scan) = (2, false);
    loop {
        if *bytes.get(at)? != 0xFF {
            if !in_scan {
                return None;
            }
            at += bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
        }
        match *bytes.get(at + 1)? {
            0xFF => at += 1,
            0x00 | 0xD0..=0xD7 => at += 2,
            0xD9 => return Some(at + 2),
            marker => {
                let length = u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?);
                at += 2 + usize::from(length);
                in_scan = in_scan || marker == 0xDA;
            }
        }
    }
}

fn end_of_png(bytes: &[u8]) -> Option<usize> {
    let mut at = 8_usize;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let kind = bytes.get(at + 4..at + 8)?;
        let next = at.checked_add(12)?.checked_add(usize::try_from(length).ok()?)?;
        if next > bytes.len() {
            return None;
        }
        if kind == b"IEND" {
            return Some(next);
        }
        at = next;
    }
}

/// Whether what stands behind a picture is a file of another kind. Phones put films, maps of light and marks of their own there;
/// those go with everything else that is not the picture.
fn is_something_else(behind: &[u8]) -> bool {
    const SIGNS: [&[u8]; 6] = [b"pk\x03\x04", b"pk\x05\x06", b"%pdf-", b"<html", b"<script", b"<!doctype"];
    let small =
        |at: usize, sign: &[u8]| behind.get(at..at + sign.len()).is_some_and(|found| found.eq_ignore_ascii_case(sign));
    (0..behind.len()).any(|at| SIGNS.iter().any(|sign| small(at, sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture that is dark on the left and light on the right.
    fn drawn(width: u32, height: u32) -> DynamicImage {
        let pixel = |x: u32, _: u32| image::Rgb(if x < width / 2 { [20, 30, 40] } else { [230, 220, 210] });
        DynamicImage::ImageRgb8(image::RgbImage::from_fn(width, height, pixel))
    }

    /// The block of a camera: turned by a quarter to the right, taken at a place.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut tiff = b"MM\0*\0\0\0\x08\0\x02".to_vec();
        tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        // GPSInfo, which points to nothing that matters here.
        tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0x26]);
        tiff.extend([0, 0, 0, 0]);
        tiff.extend(b"GPSLatitude 14.79 N, Camera 9");
        [&b"Exif\0\0"[..], &tiff].concat()
    }

    /// Puts a segment behind the first two bytes of a JPEG.
    fn with_segment(jpeg: &[u8], marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xFF, marker], &length, content, &jpeg[2..]].concat()
    }

    fn photo(width: u32, height: u32, orientation: u8) -> Vec<u8> {
        let plain = jpeg(&drawn(width, height)).unwrap();
        let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>exif:GPSLatitude</x:xmpmeta>";
        let iptc = b"Photoshop 3.0\x008BIM\x04\x04 city Thies";
        let with = with_segment(&plain, 0xE2, b"ICC_PROFILE\0\x01\x01profile of a camera");
        let with = with_segment(&with, 0xED, iptc);
        with_segment(&with_segment(&with, 0xE1, xmp), 0xE1, &exif(orientation))
    }

    fn says(bytes: &[u8], word: &[u8]) -> bool {
        bytes.windows(word.len()).any(|window| window == word)
    }

    const TELLING: [&[u8]; 8] =
        [b"Exif", b"GPS", b"xmp", b"Photoshop", b"8BIM", b"ICC_PROFILE", b"Camera", b"http://ns.adobe.com"];

    #[test]
    fn a_photo_is_upright_and_says_nothing_of_camera_and_place() {
        let photo = photo(64, 32, 6);
        assert!(TELLING.iter().all(|word| says(&photo, word)));
        let clean = clean(FileFormat::Jpeg, &photo).unwrap();
        for kept in [&clean.bytes, &clean.preview] {
            assert!(TELLING.iter().all(|word| !says(kept, word)));
            // What is left is the head of JFIF, tables, frames and the picture.
            let mut at = 2;
            while kept[at + 1] != 0xDA {
                assert!(matches!(kept[at + 1], 0xE0 | 0xDB | 0xC0 | 0xC4), "{:x}", kept[at + 1]);
                at += 2 + usize::from(u16::from_be_bytes([kept[at + 2], kept[at + 3]]));
            }
        }
        let upright = image::load_from_memory(&clean.bytes).unwrap().to_rgb8();
        assert_eq!(upright.dimensions(), (32, 64));
        assert!(upright.get_pixel(16, 8).0[0] < 60 && upright.get_pixel(16, 56).0[0] > 200, "the left is the top");
    }

    #[test]
    fn a_large_photo_becomes_smaller_and_a_small_one_stays() {
        let clean = clean(FileFormat::Jpeg, &photo(3_000, 1_500, 1)).unwrap();
        let kept = image::load_from_memory(&clean.bytes).unwrap();
        assert_eq!((kept.width(), kept.height()), (LONGEST_SIDE, LONGEST_SIDE / 2));
        let preview = image::load_from_memory(&clean.preview).unwrap();
        assert_eq!(preview.width(), PREVIEW_SIDE);
        let small = super::clean(FileFormat::Png, &png(&drawn(50, 20)).unwrap()).unwrap();
        let kept = image::load_from_memory(&small.bytes).unwrap();
        assert_eq!((small.format, kept.width()), (FileFormat::Png, 50));
        assert_eq!(image::load_from_memory(&small.preview).unwrap().width(), 50);
    }

    #[test]
    fn what_hides_behind_a_picture_is_refused_and_what_phones_put_there_goes() {
        let plain = photo(40, 20, 1);
        for hidden in [&b"PK\x03\x04zip"[..], b"\n<HTML><script>", b"%PDF-1.4", b"<!DOCTYPE html>"] {
            let both = [&plain, hidden].concat();
            assert!(matches!(clean(FileFormat::Jpeg, &both), Err(FileRefusal::TwoInOne)));
        }
        let moving = [&plain[..], b"\0\0\0\x18ftypmp42 a film of a moment SEFT"].concat();
        assert!(!says(&clean(FileFormat::Jpeg, &moving).unwrap().bytes, b"ftyp"));
        let drawing = [png(&drawn(9, 9)).unwrap(), b"<html>".to_vec()].concat();
        assert!(matches!(clean(FileFormat::Png, &drawing), Err(FileRefusal::TwoInOne)));
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_by_its_head() {
        let mut head = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec();
        head.extend([0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50, 8, 6, 0, 0, 0]);
        let crc = flate2_crc(&head[12..29]);
        head.extend(crc.to_be_bytes());
        let packed = b"IDATx\x9C";
        head.extend([&[0, 0, 0, 2][..], packed, &flate2_crc(packed).to_be_bytes()].concat());
        head.extend(b"\0\0\0\0IEND\xAE\x42\x60\x82");
        assert!(matches!(clean(FileFormat::Png, &head), Err(FileRefusal::TooManyPixels)));
    }

    fn flate2_crc(bytes: &[u8]) -> u32 {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum()
    }

    #[test]
    fn half_a_picture_is_none() {
        for (format, whole) in [(FileFormat::Jpeg, photo(200, 100, 1)), (FileFormat::Png, png(&drawn(99, 99)).unwrap())]
        {
            assert!(matches!(clean(format, &whole[..whole.len() / 2]), Err(FileRefusal::Damaged)));
        }
        assert!(matches!(clean(FileFormat::WebP, b"RIFF\xFF\0\0\0WEBPVP8 "), Err(FileRefusal::Damaged)));
    }

    #[test]
    fn what_one_sees_through_stays_so() {
        let clear = DynamicImage::ImageRgba8(image::RgbaImage::from_pixel(8, 8, image::Rgba([9, 9, 9, 0])));
        let kept = clean(FileFormat::Png, &png(&clear).unwrap()).unwrap();
        assert!(image::load_from_memory(&kept.bytes).unwrap().color().has_alpha());
        assert_eq!(on_white(&clear).get_pixel(0, 0).0, [255, 255, 255]);
    }
}
