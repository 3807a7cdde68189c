//! A report as a PDF.

use plaid_assets::types::AssetReport;

use crate::pdf;

pub(super) fn document(report: &AssetReport) -> Vec<u8> {
    let mut lines = vec![
        format!("Report {}", report.asset_report_id),
        format!(
            "Generated {}, {} days",
            report.date_generated,
            report.days_requested.unwrap_or_default()
        ),
    ];
    for item in &report.items {
        lines.push(String::new());
        lines.push(item.institution_name.clone());
        for account in &item.accounts {
            let balance = account.balances.current.map(|amount| amount.to_string());
            lines.push(format!(
                "  {} ****{}  balance {}  {} transactions",
                account.name,
                account.mask.as_deref().unwrap_or_default(),
                balance.as_deref().unwrap_or("unknown"),
                account.transactions.len(),
            ));
            for transaction in &account.transactions {
                let name = transaction
                    .original_description
                    .as_deref()
                    .unwrap_or_default();
                lines.push(format!(
                    "    {}  {:>10}  {name}",
                    transaction.date, transaction.amount
                ));
            }
        }
    }
    pdf::render("Asset Report", &lines)
}
