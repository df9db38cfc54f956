//! Runs a Persian crate on lines, as peers.py runs the libraries written in Python:
//!
//!     cargo run --release -- normalize PEER
//!     cargo run --release -- check PEER SPANS
//!     cargo run --release -- tokens charabia
//!     cargo run --release -- days icu4x

use std::fs::read_to_string;
use std::io::{self, BufRead, Read, Write};

use rust_persian_tools::{half_space::add_half_space, persian_chars::to_persian_chars};

type Normalizer = Box<dyn Fn(&str) -> String>;

fn normalizer(peer: &str) -> Normalizer {
    match peer {
        "yekdast" => {
            let options = yekdast::NormalizeOptions::default();
            Box::new(move |line| yekdast::normalize_text(line, &options))
        }
        "rustam" => {
            let rustam = rustam::Normalizer::new();
            Box::new(move |line| rustam.normalize(line))
        }
        "rust-persian-tools" => Box::new(|line| add_half_space(to_persian_chars(line))),
        _ => panic!("no peer {peer}"),
    }
}

fn normalize(run: Normalizer) -> io::Result<()> {
    let mut out = io::stdout();
    for line in io::stdin().lock().lines() {
        writeln!(out, "{}", run(&line?).replace('\n', " "))?;
        out.flush()?;
    }
    Ok(())
}

fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
            _ => c,
        })
        .collect()
}

fn check(run: Normalizer, path: &str) -> io::Result<()> {
    let spans: Vec<String> = serde_json::from_str(&read_to_string(path)?)?;
    let lost: Vec<&String> = spans
        .iter()
        .filter(|s| !ascii_digits(&run(&format!("این {s} را دیدم."))).contains(&ascii_digits(s)))
        .collect();
    println!("{} of {} changed: {lost:?}", lost.len(), spans.len());
    Ok(())
}

fn tokens() -> io::Result<()> {
    use charabia::Segment;
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    println!("{{\"unit\":\"byte\"}}");
    for token in text.as_str().segment() {
        if !token.lemma.trim().is_empty() {
            println!("{{\"start\":{},\"end\":{}}}", token.byte_start, token.byte_end);
        }
    }
    Ok(())
}

/// Writes Gregorian dates, 2025-05-21, as Jalali ones, 1404-2-31.
fn days() -> io::Result<()> {
    use icu_calendar::{cal::Persian, Date};
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let n: Vec<i32> = line.split('-').map(|n| n.parse().expect("a number")).collect();
        let date = Date::try_new_iso(n[0], n[1] as u8, n[2] as u8).expect("a date").to_calendar(Persian);
        let (month, day) = (date.month().ordinal, date.day_of_month().0);
        writeln!(out, "{}-{month}-{day}", date.year().extended_year())?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["normalize", peer] => normalize(normalizer(peer)),
        ["check", peer, path] => check(normalizer(peer), path),
        ["tokens", "charabia"] => tokens(),
        ["days", "icu4x"] => days(),
        _ => panic!("normalize PEER, check PEER SPANS, tokens charabia or days icu4x"),
    }
}
