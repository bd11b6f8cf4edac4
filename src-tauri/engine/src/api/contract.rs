//! The window's contract: every operation and transport type as TypeScript, one file, kept fresh by a test.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{Config, TS, TypeVisitor};

/// The transport types that operations mention, and what they are made of.
#[derive(Default)]
pub(super) struct Types {
    seen: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl Types {
    /// The name of a type in TypeScript; the type and all that it mentions are declared.
    pub(super) fn name<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&config())
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only our own types stand in a file of their own; lists, options and numbers are written where they occur.
        if T::output_path().is_some() {
            let config = config();
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(&config));
            if let Some(other) = self.declared.insert(T::name(&config), declaration.clone()) {
                assert_eq!(other, declaration, "two transport types share the name {}", T::name(&config));
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Whole numbers are numbers: nothing that crosses is beyond what JavaScript counts exactly.
fn config() -> Config {
    Config::default().with_large_int("number")
}

/// Operations of the command line alone: the window neither mends files nor solves bare week problems.
const NOT_THE_WINDOWS: [&str; 2] = ["repairedText", "solveWeek"];

/// The whole contract.
pub fn typescript() -> String {
    let mut types = Types::default();
    let signatures = super::signatures(&mut types);
    let mut out = String::from(
        "// Generated from the engine's registry of operations by its own test; do not edit.\n\n",
    );
    for declaration in types.declared.values() {
        out.push_str(declaration);
        out.push('\n');
    }
    out.push_str(
        "/** Every operation, by the name that it is called by. */\nexport interface Operations {\n",
    );
    for (name, input, output) in signatures.into_iter().filter(|(name, ..)| !NOT_THE_WINDOWS.contains(name)) {
        out.push_str(&format!("  {name}: {{ input: {input}; output: {output} }};\n"));
    }
    out.push_str("}\n");
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_windows_contract_is_fresh() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/lib/backend/generated/contract.ts");
        let fresh = super::typescript();
        if std::env::var_os("WAYMARK_UPDATE").is_some() {
            std::fs::write(file, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(file).unwrap_or_default();
        assert!(
            committed == fresh,
            "contract.ts is stale: run this test with WAYMARK_UPDATE=1 and commit the file"
        );
    }
}
