// @generated from api/products/signal.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::ProcessorSignalEvaluateRequest {
    type Response = super::types::ProcessorSignalEvaluateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/signal/evaluate",
        "signal",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorSignalDecisionReportRequest {
    type Response = super::types::ProcessorSignalDecisionReportResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/signal/decision/report",
        "signal",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorSignalReturnReportRequest {
    type Response = super::types::ProcessorSignalReturnReportResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/signal/return/report",
        "signal",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorSignalPrepareRequest {
    type Response = super::types::ProcessorSignalPrepareResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/signal/prepare",
        "signal",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SignalEvaluateRequest {
    type Response = super::types::SignalEvaluateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/signal/evaluate",
        "signal",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::SignalScheduleRequest {
    type Response = super::types::SignalScheduleResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/signal/schedule",
        "signal",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::SignalDecisionReportRequest {
    type Response = super::types::SignalDecisionReportResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/signal/decision/report",
        "signal",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SignalReturnReportRequest {
    type Response = super::types::SignalReturnReportResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/signal/return/report",
        "signal",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SignalPrepareRequest {
    type Response = super::types::SignalPrepareResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/signal/prepare",
        "signal",
        plaid_core::RetryClass::Set,
    );
}
