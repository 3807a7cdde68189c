// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityCreateRequest {
    type Response = super::types::WatchlistScreeningEntityCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/create",
        "monitor",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityGetRequest {
    type Response = super::types::WatchlistScreeningEntityGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/get",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityHistoryListRequest {
    type Response = super::types::WatchlistScreeningEntityHistoryListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/history/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityHitListRequest {
    type Response = super::types::WatchlistScreeningEntityHitListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/hit/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityListRequest {
    type Response = super::types::WatchlistScreeningEntityListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityProgramGetRequest {
    type Response = super::types::WatchlistScreeningEntityProgramGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/program/get",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityProgramListRequest {
    type Response = super::types::WatchlistScreeningEntityProgramListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/program/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityReviewCreateRequest {
    type Response = super::types::WatchlistScreeningEntityReviewCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/review/create",
        "monitor",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityReviewListRequest {
    type Response = super::types::WatchlistScreeningEntityReviewListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/review/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningEntityUpdateRequest {
    type Response = super::types::WatchlistScreeningEntityUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/entity/update",
        "monitor",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualCreateRequest {
    type Response = super::types::WatchlistScreeningIndividualCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/create",
        "monitor",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualGetRequest {
    type Response = super::types::WatchlistScreeningIndividualGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/get",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualHistoryListRequest {
    type Response = super::types::WatchlistScreeningIndividualHistoryListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/history/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualHitListRequest {
    type Response = super::types::WatchlistScreeningIndividualHitListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/hit/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualListRequest {
    type Response = super::types::WatchlistScreeningIndividualListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualProgramGetRequest {
    type Response = super::types::WatchlistScreeningIndividualProgramGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/program/get",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualProgramListRequest {
    type Response = super::types::WatchlistScreeningIndividualProgramListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/program/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualReviewCreateRequest {
    type Response = super::types::WatchlistScreeningIndividualReviewCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/review/create",
        "monitor",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualReviewListRequest {
    type Response = super::types::WatchlistScreeningIndividualReviewListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/review/list",
        "monitor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WatchlistScreeningIndividualUpdateRequest {
    type Response = super::types::WatchlistScreeningIndividualUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/watchlist_screening/individual/update",
        "monitor",
        plaid_core::RetryClass::Set,
    );
}
