//! The tests of this package, each a target of its own in the folders beside this file; they share nothing but data.
