//! The programs of the guide about writes, killed at each step: whatever happens to them, they pay once.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
};

use plaid::{
    Sample as _,
    payment_initiation::types::{
        PaymentInitiationPaymentCreateRequest, PaymentInitiationPaymentListRequest,
        PaymentInitiationPaymentListResponse,
    },
    transfer::types::TransferLedgerWithdrawRequest,
};
use plaid_mock::{Answer, MockPlaid, errors};
use tempfile::TempDir;

/// What happens to a request at the bank.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Event {
    /// It is carried out, and the response arrives.
    Pay,
    /// The program is killed before the request is carried out, which it never is.
    KillBefore,
    /// The program is killed after the request was carried out, and before the response is sent.
    KillAfter,
    /// The program is killed when the response is on its way.
    KillWithResponse,
    /// It is carried out, and a gateway responds with an error.
    Lose,
    /// It is not carried out: too many requests.
    Limit,
    /// It is not carried out: the bank rejects it.
    Reject,
}

/// Who was paid how often, what happens next, and the program that runs.
#[derive(Default)]
struct Bank {
    /// By idempotency key, or by reference where there is none.
    paid: BTreeMap<String, usize>,
    events: Vec<Event>,
    program: Option<Child>,
}

impl Bank {
    fn kill(&mut self) {
        let program = self.program.as_mut().expect("a program");
        program.kill().expect("a signal");
        program.wait().expect("an end");
    }

    /// Carries a request out, or does not, and gives what the program receives.
    fn receive<E>(&mut self, name: &str, is_keyed: bool) -> Option<Answer<E>>
    where
        E: plaid_mock::MockRequest,
    {
        let event = if self.events.is_empty() {
            Event::Pay
        } else {
            self.events.remove(0)
        };
        if !matches!(event, Event::KillBefore | Event::Limit | Event::Reject) {
            let times = self.paid.entry(name.to_owned()).or_default();
            *times = if is_keyed { 1 } else { *times + 1 };
        }
        match event {
            Event::Pay => None,
            Event::KillBefore | Event::KillAfter | Event::KillWithResponse => {
                self.kill();
                (event != Event::KillWithResponse).then(Answer::bad_gateway)
            }
            Event::Lose => Some(Answer::bad_gateway()),
            Event::Limit => Some(Answer::error(errors::rate_limit())),
            Event::Reject => Some(Answer::error(errors::invalid_field())),
        }
    }
}

/// A bank, and a place where the program keeps its file.
struct Setting {
    bank: Arc<Mutex<Bank>>,
    plaid: MockPlaid,
    folder: TempDir,
    kind: &'static str,
}

impl Setting {
    async fn new(kind: &'static str) -> Self {
        let bank = Arc::new(Mutex::new(Bank::default()));
        let plaid = MockPlaid::start().await;
        let state = Arc::clone(&bank);
        plaid
            .given::<TransferLedgerWithdrawRequest>()
            .respond_by(move |request| {
                let answer = state
                    .lock()
                    .unwrap()
                    .receive(&request.idempotency_key, true);
                answer.unwrap_or_else(Answer::sample)
            });
        let state = Arc::clone(&bank);
        plaid
            .given::<PaymentInitiationPaymentCreateRequest>()
            .respond_by(move |request| {
                let answer = state.lock().unwrap().receive(&request.reference, false);
                answer.unwrap_or_else(Answer::sample)
            });
        let state = Arc::clone(&bank);
        plaid
            .given::<PaymentInitiationPaymentListRequest>()
            .respond_by(move |_| {
                let mut list = PaymentInitiationPaymentListResponse::sample();
                let row = list.payments.remove(0);
                list.payments.clear();
                list.next_cursor = None;
                for reference in state.lock().unwrap().paid.keys() {
                    let mut payment = row.clone();
                    payment.reference.clone_from(reference);
                    list.payments.push(payment);
                }
                Answer::value(list)
            });
        Self {
            bank,
            plaid,
            folder: TempDir::new().expect("a folder"),
            kind,
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("payout")
    }

    fn program(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_payouts"));
        command
            .arg(self.kind)
            .arg(self.file())
            .env("PLAID_BASE_URL", self.plaid.uri())
            .env("PLAID_CLIENT_ID", "client-id")
            .env("PLAID_SECRET", "secret")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// Runs the program under these events, and says whether it ended well.
    async fn run(&self, events: &[Event]) -> bool {
        {
            let mut bank = self.bank.lock().unwrap();
            bank.events = events.to_vec();
            bank.program = Some(self.program().spawn().expect("a program"));
        }
        loop {
            let ended = {
                let mut bank = self.bank.lock().unwrap();
                bank.program.as_mut().unwrap().try_wait().expect("an end")
            };
            if let Some(status) = ended {
                return status.success();
            }
            #[allow(clippy::disallowed_methods)] // A process runs in real time.
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
    }

    fn paid(&self) -> usize {
        self.bank.lock().unwrap().paid.values().sum()
    }
}

const KINDS: [&str; 2] = ["keyed", "unkeyed"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_is_killed_pays_once() {
    for kind in KINDS {
        for event in [Event::KillBefore, Event::KillAfter] {
            let setting = Setting::new(kind).await;
            assert!(!setting.run(&[event]).await, "{kind} {event:?}");
            let paid = usize::from(event == Event::KillAfter);
            assert_eq!(setting.paid(), paid, "{kind} {event:?}");
            assert!(setting.run(&[]).await, "{kind} {event:?}");
            assert_eq!(setting.paid(), 1, "{kind} {event:?}");
        }
        // Killed twice, and on its way to the end.
        let setting = Setting::new(kind).await;
        setting.run(&[Event::KillBefore]).await;
        setting.run(&[Event::KillWithResponse]).await;
        assert!(setting.run(&[]).await, "{kind}");
        assert_eq!(setting.paid(), 1, "{kind}");
        // Once it is done, it does nothing more.
        assert!(setting.run(&[]).await, "{kind}");
        assert_eq!(setting.paid(), 1, "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_is_killed_before_it_sends_pays_once() {
    for kind in KINDS {
        let setting = Setting::new(kind).await;
        let mut program = setting.program().spawn().expect("a program");
        program.kill().expect("a signal");
        program.wait().expect("an end");
        // It was killed while it wrote its file.
        std::fs::write(setting.file().with_extension("new"), "{").expect("a file");
        assert!(setting.run(&[]).await, "{kind}");
        assert_eq!(setting.paid(), 1, "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_whose_response_is_lost_pays_once() {
    use Event::{Limit, Lose, Reject};
    for kind in KINDS {
        for events in [
            [Lose, Limit, Limit].as_slice(),
            &[Lose, Reject],
            &[Lose, Lose, Lose],
        ] {
            let setting = Setting::new(kind).await;
            assert!(!setting.run(events).await, "{kind} {events:?}");
            assert!(setting.run(&[]).await, "{kind} {events:?}");
            assert_eq!(setting.paid(), 1, "{kind} {events:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_is_rejected_pays_nothing() {
    for kind in KINDS {
        let setting = Setting::new(kind).await;
        assert!(!setting.run(&[Event::Reject]).await, "{kind}");
        assert_eq!(setting.paid(), 0, "{kind}");
    }
}

#[test]
fn the_guide_shows_these_programs() {
    let guide = include_str!("../../crates/plaid/guides/writes.md");
    assert!(guide.contains(include_str!("../src/bin/payouts/keyed.rs")));
    assert!(guide.contains(include_str!("../src/bin/payouts/unkeyed.rs")));
}
