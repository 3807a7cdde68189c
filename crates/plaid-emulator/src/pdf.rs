//! Plain PDF documents.

use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str};

/// Lines that fit on a page.
const LINES: usize = 48;

/// A document with a title and lines of text, on as many pages as it takes.
pub(crate) fn render(title: &str, lines: &[String]) -> Vec<u8> {
    let (catalog, pages, font) = (Ref::new(1), Ref::new(2), Ref::new(3));
    let chunks: Vec<&[String]> = if lines.is_empty() {
        vec![&[]]
    } else {
        lines.chunks(LINES).collect()
    };
    // Each page takes two objects: itself and its content.
    let refs: Vec<(Ref, Ref)> = (0..chunks.len())
        .map(|at| {
            let first = 4 + 2 * i32::try_from(at).unwrap_or_default();
            (Ref::new(first), Ref::new(first + 1))
        })
        .collect();
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(pages);
    pdf.pages(pages)
        .kids(refs.iter().map(|(page, _)| *page))
        .count(i32::try_from(refs.len()).unwrap_or(1));
    for (lines, (page, content)) in chunks.iter().zip(&refs) {
        let mut writer = pdf.page(*page);
        writer
            .media_box(Rect::new(0.0, 0.0, 595.0, 842.0))
            .parent(pages)
            .contents(*content);
        writer.resources().fonts().pair(Name(b"F1"), font);
        writer.finish();
        pdf.stream(*content, &text(title, lines));
    }
    pdf.type1_font(font).base_font(Name(b"Helvetica"));
    pdf.finish()
}

fn text(title: &str, lines: &[String]) -> Vec<u8> {
    let mut content = Content::new();
    let mut write = |size: f32, y: f32, line: &str| {
        // The standard fonts know Latin letters only.
        let line: String = line
            .chars()
            .map(|c| if c.is_ascii() { c } else { '?' })
            .collect();
        content
            .begin_text()
            .set_font(Name(b"F1"), size)
            .next_line(48.0, y);
        content.show(Str(line.as_bytes())).end_text();
    };
    write(16.0, 786.0, title);
    let mut y = 760.0;
    for line in lines {
        write(9.0, y, line);
        y -= 14.0;
    }
    content.finish().to_vec()
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn long_documents_have_several_pages() {
        let lines: Vec<String> = (0..100).map(|n| format!("line {n}")).collect();
        let pdf = render("Title", &lines);
        assert!(pdf.starts_with(b"%PDF-"));
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.contains("/Count 3") && text.trim_end().ends_with("%%EOF"));
    }
}
