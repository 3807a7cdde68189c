//! `handle.rs`: the product's handle with one method per operation.

use std::{collections::BTreeSet, fmt::Write as _};

use anyhow::{Result, bail};

use crate::facts::{File, Operation};

use super::{
    docs,
    names::{builder, handle, member, words},
    rust::{Scope, inline},
};

/// Up to this many required members are arguments; a request with more is passed as a struct.
const MAX_ARGUMENTS: usize = 4;

/// The handle of a product.
pub(super) fn write(scope: Scope<'_>, product: &str, file: &File) -> Result<String> {
    let name = handle(product);
    let doc = if file.doc.is_empty() {
        format!("The operations of {product}.")
    } else {
        file.doc.clone()
    };
    let link = if file.docs.is_empty() {
        String::new()
    } else {
        format!("\n\n[Plaid's documentation]({})", file.docs)
    };
    let mut out = format!(
        "{}#[derive(Clone, Debug)]\npub struct {name} {{\nclient: plaid_core::Client,\n}}\n\n\
         impl {name} {{\n\
         /// The product's operations on a client; any client of the SDK will do.\n\
         pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {{\n\
         Self {{ client: client.as_ref().clone() }}\n}}\n",
        docs::comment(&(doc + &link)),
    );
    for operation in &file.operations {
        let Some(object) = scope.plan.object(&operation.request) else {
            bail!("{} is no object", operation.request);
        };
        let request = format!("{}{}", scope.own, operation.request);
        let builder = format!("super::builders::{}", builder(&operation.request));
        let arguments = scope.plan.arguments(&operation.request);
        let _ = writeln!(
            out,
            "\n{}",
            docs::comment(&docs::of_operation(operation)).trim_end()
        );
        for alias in aliases(operation) {
            let _ = writeln!(out, "#[doc(alias = {alias:?})]");
        }
        if operation.withdrawn {
            out.push_str("#[deprecated = \"Plaid has withdrawn this operation\"]\n");
        } else if operation.deprecated {
            out.push_str("#[deprecated = \"Plaid advises against this operation\"]\n");
        }
        let method = member(&operation.name);
        if arguments.len() > MAX_ARGUMENTS {
            let _ = writeln!(
                out,
                "#[inline]\npub fn {method}(&self, request: {request}) -> {builder} {{\n\
                 {builder}::new(&self.client, request)\n}}"
            );
            continue;
        }
        let mut parameters = Vec::new();
        let mut values = Vec::new();
        for argument in arguments {
            let ident = member(argument);
            parameters.push(format!(
                "{ident}: {}",
                scope.argument(&object.fields[argument], "").0
            ));
            values.push(ident);
        }
        let signature = format!("{method}(&self, {}) -> {builder}", parameters.join(", "));
        let _ = writeln!(
            out,
            "{}pub fn {signature} {{\n\
             {builder}::new(&self.client, {request}::new({}))\n}}",
            inline(&signature),
            values.join(", ")
        );
    }
    out.push_str("}\n");
    Ok(out)
}

/// What a search for the operation may ask for: its path, and its names in Plaid's own clients.
fn aliases(operation: &Operation) -> BTreeSet<String> {
    let mut aliases = BTreeSet::from([operation.path.clone()]);
    for name in [&operation.path, &operation.name] {
        let mut words = words(name).into_iter();
        let first = words.next();
        let rest = words.map(|word| docs::capitalize(&word));
        aliases.insert(first.into_iter().chain(rest).collect());
    }
    // The method has that name already.
    aliases.remove(&operation.name);
    aliases
}

#[cfg(test)]
mod tests {
    use super::aliases;
    use crate::facts::Operation;

    #[test]
    fn operations_are_found_by_their_path_and_by_names_of_other_clients() {
        let of = |path: &str, name: &str| {
            let operation = Operation {
                path: path.to_owned(),
                name: name.to_owned(),
                ..Operation::default()
            };
            aliases(&operation).into_iter().collect::<Vec<_>>()
        };
        assert_eq!(
            of("/item/public_token/exchange", "public_token_exchange"),
            [
                "/item/public_token/exchange",
                "itemPublicTokenExchange",
                "publicTokenExchange"
            ]
        );
        assert_eq!(of("/auth/get", "get"), ["/auth/get", "authGet"]);
        assert_eq!(
            of("/fdx/consents/{consentId}", "consent_get"),
            [
                "/fdx/consents/{consentId}",
                "consentGet",
                "fdxConsentsConsentId"
            ]
        );
    }
}
