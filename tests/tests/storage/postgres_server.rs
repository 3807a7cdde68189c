//! A PostgreSQL server of a test's own, where its programs are installed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use sqlx::{ConnectOptions as _, PgConnection, postgres::PgConnectOptions};

/// It ends, and what it stored goes, with this value.
pub(crate) struct Server {
    programs: PathBuf,
    folder: PathBuf,
}

impl Server {
    /// Starts a server and waits for it, or says that there is none to start.
    #[allow(clippy::print_stderr)] // A test that does nothing says so.
    pub(crate) fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            eprintln!("skipped: PostgreSQL is not installed");
            return None;
        };
        let folder = env::temp_dir().join(format!("plaid-storage-{}", std::process::id()));
        fs::create_dir(&folder).expect("a folder");
        let server = Self { programs, folder };
        let mut made = server.command("initdb");
        made.args([
            "--auth=trust",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
            "--username=postgres",
        ]);
        assert!(made.status().expect("initdb runs").success());
        // A socket in the folder needs no port.
        let options = format!("-F -h '' -k '{}'", server.folder.display());
        let mut started = server.command("pg_ctl");
        started.args(["start", "--wait", "--timeout=60", "--options", &options]);
        assert!(started.status().expect("pg_ctl runs").success());
        Some(server)
    }

    pub(crate) async fn connect(&self) -> PgConnection {
        let options = PgConnectOptions::new_without_pgpass()
            .socket(&self.folder)
            .username("postgres")
            .database("postgres");
        options.connect().await.expect("a connection")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = as_somebody(&self.programs.join(program), &self.folder);
        command.env("PGDATA", self.folder.join("data"));
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut stopped = self.command("pg_ctl");
        let _ = stopped
            .args(["stop", "--mode=immediate", "--wait"])
            .status();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The folder of PostgreSQL's programs: on the path, or where Debian puts them.
fn programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    env::split_paths(&path)
        .chain(versions.flatten().map(|version| version.path().join("bin")))
        .find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

/// PostgreSQL refuses to run as root, so root runs it as nobody, who then owns the folder.
fn as_somebody(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    #[cfg(unix)]
    {
        use std::os::unix::{fs::MetadataExt as _, process::CommandExt as _};
        const NOBODY: u32 = 65_534;
        let owner = fs::metadata(folder).expect("the folder").uid();
        if owner == 0 {
            std::os::unix::fs::chown(folder, Some(NOBODY), Some(NOBODY)).expect("another owner");
        }
        if owner == 0 || owner == NOBODY {
            command.uid(NOBODY).gid(NOBODY);
        }
    }
    command
}
