fn main() {
    let a: Vec<String> = std::env::args().collect();
    let walk: walk_core::document::WalkDocument =
        serde_json::from_slice(&std::fs::read(&a[1]).unwrap()).unwrap();
    let lang = walk_words::Lang::parse(&a[2]).unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    for _ in 0..2 {
        let t = std::time::Instant::now();
        let pdf = walk_report::walk_report(&walk, lang, day);
        eprintln!("{:?}", t.elapsed());
        match pdf {
            Ok(pdf) => {
                eprintln!("{} bytes, missing {:?}", pdf.bytes.len(), pdf.missing);
                std::fs::write(&a[3], pdf.bytes).unwrap();
            }
            Err(e) => eprintln!("{e}"),
        }
    }
}
