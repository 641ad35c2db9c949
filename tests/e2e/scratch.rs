use serde_json::json;
use walk_e2e::{Page, Setup};
#[test]
fn scratch() {
    let app = Setup::new().sample().start();
    let id = crate::scene::first_walk(&app);
    let page = std::env::var("SCRATCH").unwrap();
    app.js("window.__left = true; location.assign(arguments[0]);", &[json!(format!("{page}.html?walk={id}"))]);
    std::thread::sleep(std::time::Duration::from_secs(3));
    println!("{:?}", app.session().run_later("const [id, done] = arguments; setTimeout(() => done(\"timeout\"), 2000); window.__TAURI__.core.invoke(\"plan_view\", { walk: id }).then((v) => done(JSON.stringify(v).slice(0, 600)), (e) => done(JSON.stringify(e)));", &[json!(id)]));
    println!("{:?}", app.session().run("return [location.href, document.documentElement.dataset.ready ?? 'no', JSON.stringify(window.__seen), document.body.innerText.slice(0,300)]", &[]));
    let _ = Page::Home;
}
