//! `cargo xtask <command>`.

fn main() -> anyhow::Result<()> {
    xtask::run_as_wrapper()?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    xtask::run(&args)
}
