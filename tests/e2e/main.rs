#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use std::time::*;
use walk_e2e::*;
use serde_json::*;
#[test]
fn smoke() {
    let d = walk_e2e::Display::start();
    let t = Instant::now();
    let vars = [("DISPLAY", d.name().to_owned()),("GDK_BACKEND","x11".into()),("WAYLAND_DISPLAY","".into()),("NO_AT_BRIDGE","1".into()),("WEBKIT_DISABLE_DMABUF_RENDERER","1".into())];
    let s = Session::start(std::path::Path::new("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"), &vars);
    println!("start {:?}", t.elapsed());
    println!("{:?}", s.run("location.assign('file:///tmp/tiny/ui/page.html')", &[]));
    until("load", Duration::from_secs(5), || (s.run("return document.title", &[]).ok()? == json!("Tiny")).then_some(()));
    println!("loaded {:?}", t.elapsed());
    let r = s.run("return [innerWidth, innerHeight, outerWidth, outerHeight]", &[]); println!("{r:?}");
    for (w,h) in [(1280,800),(768,1024),(320,480),(2560,1600)] {
      let t = Instant::now();
      println!("{:?} {:?}", s.resize(w,h), t.elapsed());
      println!("{:?}", s.run("return [innerWidth, innerHeight, outerWidth, outerHeight]", &[]));
    }
    let t = Instant::now();
    let b = Element::from(&s.run("return document.getElementById('b')", &[]).unwrap()).unwrap();
    println!("{:?} {:?}", s.role(&b), s.label(&b));
    println!("click {:?} {:?}", s.click(&b), t.elapsed());
    println!("{:?}", s.run("return document.title", &[]));
    let f = Element::from(&s.run("document.getElementById('t').focus(); return document.getElementById('t')", &[]).unwrap()).unwrap();
    let t = Instant::now();
    println!("type {:?} {:?}", s.type_keys("Hello, ñandú ¿qué? \"x\" 👋"), t.elapsed());
    println!("chord {:?}", s.chord(&[CONTROL, 'a']));
    println!("{:?}", s.run("const t=document.getElementById('t'); return [t.value, t.selectionStart, t.selectionEnd]", &[]));
    println!("{:?}", s.write(&f, "zz"));
    println!("{:?}", s.run("return [document.getElementById('t').value, document.activeElement.id]", &[]));
    println!("tab {:?}", s.chord(&[SHIFT, TAB]));
    println!("{:?}", s.run("return [document.activeElement.id]", &[]));
    let t = Instant::now();
    let p = s.picture(Duration::from_secs(8)); println!("picture {:?} {:?}", p.as_ref().map(|b| b.len()), t.elapsed());
    std::fs::write("/tmp/p1.png", p.unwrap()).unwrap();
    d.picture(1280, 800, std::path::Path::new("/tmp/p2.png"));
    println!("async {:?}", s.run_later("const [a, done] = arguments; Promise.resolve(a+1).then(done)", &[json!(3)]));
    let t = Instant::now(); s.quit(); println!("quit {:?}", t.elapsed());
}
