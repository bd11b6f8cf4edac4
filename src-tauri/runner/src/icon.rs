//! Waymark's icon as pixels, for a tray whose theme does not have it: where Waymark runs without being installed.

use ksni::Icon;

/// The repository's own pictures: for usual and for dense screens.
const PICTURES: [&[u8]; 2] =
    [include_bytes!("../../app/icons/32x32.png"), include_bytes!("../../app/icons/128x128.png")];

/// The icon in two sizes; a picture that cannot be read is left out.
pub(crate) fn pixels() -> Vec<Icon> {
    PICTURES.into_iter().filter_map(read).collect()
}

/// A picture with eight bits a channel, as the tray's protocol wants it: alpha, red, green, blue.
fn read(picture: &[u8]) -> Option<Icon> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().ok()?;
    let mut data = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut data).ok()?;
    if info.color_type != png::ColorType::Rgba || info.bit_depth != png::BitDepth::Eight {
        return None;
    }
    data.truncate(info.buffer_size());
    for pixel in data.chunks_exact_mut(4) {
        pixel.rotate_right(1);
    }
    Some(Icon { width: info.width.try_into().ok()?, height: info.height.try_into().ok()?, data })
}
