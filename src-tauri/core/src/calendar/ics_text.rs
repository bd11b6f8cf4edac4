//! The text of an iCalendar file (RFC 5545): lines unfolded, properties with their parameters, events with the line at
//! which they begin, and whether the file was cut off. What a property's value means is `ics_value`'s business.

/// A property: name and parameters' names in capitals, value as written.
pub(super) struct Property {
    pub name: String,
    pub params: Vec<(String, String)>,
    pub value: String,
}

impl Property {
    /// A parameter's value, without quotes.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

/// One VEVENT. What is nested in it (alarms) is not its own.
#[derive(Default)]
pub(super) struct Component {
    /// Where it begins, from 1.
    pub line: u32,
    pub properties: Vec<Property>,
}

impl Component {
    pub fn find(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|p| p.name == name)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |p| p.name == name)
    }

    pub fn value(&self, name: &str) -> Option<&str> {
        self.find(name).map(|p| p.value.as_str())
    }

    /// Its summary, possibly empty.
    pub fn title(&self) -> String {
        self.value("SUMMARY").map(unescape).unwrap_or_default()
    }
}

/// A file's events.
pub(super) struct Text {
    /// Whole ones, in the order of the file.
    pub events: Vec<Component>,
    /// The line at which what was begun last is never ended: the file was cut off.
    pub cut_off: Option<u32>,
}

/// Reads a file; none where no calendar begins in it.
pub(super) fn parse(text: &str) -> Option<Text> {
    let mut events = Vec::new();
    let mut open: Option<Component> = None;
    let mut nested = 0_u32;
    let mut calendar: Option<u32> = None;
    let mut seen = false;
    let mut cut_off = None;
    for (at, line) in unfold(text) {
        let upper = line.get(..line.len().min(32)).unwrap_or_default().to_ascii_uppercase();
        match upper.as_str() {
            "BEGIN:VCALENDAR" => {
                cut_off = cut_off.or(open.take().map(|event| event.line)).or(calendar);
                (calendar, seen) = (Some(at), true);
            }
            "END:VCALENDAR" => {
                cut_off = cut_off.or(open.take().map(|event| event.line));
                calendar = None;
            }
            "BEGIN:VEVENT" => {
                cut_off = cut_off.or(open.take().map(|event| event.line));
                (open, nested) = (Some(Component { line: at, ..Component::default() }), 0);
            }
            "END:VEVENT" => events.extend(open.take()),
            word if word.starts_with("BEGIN:") => nested += 1,
            word if word.starts_with("END:") => nested = nested.saturating_sub(1),
            _ => {
                if let (Some(component), 0) = (open.as_mut(), nested) {
                    component.properties.extend(property(&line));
                }
            }
        }
    }
    let cut_off = cut_off.or(open.map(|event| event.line)).or(calendar);
    seen.then_some(Text { events, cut_off })
}

/// Whole lines, with the number of the line at which each begins.
fn unfold(text: &str) -> Vec<(u32, String)> {
    let mut out: Vec<(u32, String)> = Vec::new();
    for (at, raw) in (1_u32..).zip(text.trim_start_matches('\u{feff}').lines()) {
        match (raw.strip_prefix([' ', '\t']), out.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => out.push((at, raw.trim_end().to_owned())),
        }
    }
    out
}

fn property(line: &str) -> Option<Property> {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    })?;
    let (head, value) = (&line[..colon.0], &line[colon.0 + 1..]);
    let mut quoted = false;
    let mut parts = head.split(|c| {
        quoted ^= c == '"';
        c == ';' && !quoted
    });
    let name = parts.next()?.trim().to_ascii_uppercase();
    let params = parts
        .filter_map(|p| p.split_once('='))
        .map(|(n, v)| (n.trim().to_ascii_uppercase(), v.trim_matches('"').to_owned()))
        .collect();
    Some(Property { name, params, value: value.to_owned() })
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push(' '),
                Some(other) => out.push(other),
                None => {}
            },
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}
