//! Holds the architecture: what may depend on what, where the clock and the database may be touched, and the habits
//! that let a reader find one subject in a file. docs/ARCHITECTURE.md says why; this says when it was broken.

mod boundaries;
mod dependencies;
mod files;
mod package;
mod sentences;
mod sources;
