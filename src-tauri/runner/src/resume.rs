//! The system's word that it woke from sleep: logind's `PrepareForSleep`, heard on the system bus where there is one.
//!
//! The timer on the wall clock covers a resume as well; this is for a system whose timer rings some seconds after it.
//! Without a bus or without logind nothing is told, nothing is tried again, and nothing wakes.

use crate::notifier::ANSWER_WITHIN;
use futures_lite::StreamExt as _;
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::time::timeout;
use zbus::{Connection, MatchRule, MessageStream, message};

/// Tells `look` whenever the system has woken, for as long as the bus is there.
pub(crate) async fn listen(look: Arc<Notify>) {
    let Ok(Ok(mut told)) = timeout(ANSWER_WITHIN, hear()).await else { return };
    while let Some(Ok(signal)) = told.next().await {
        // True comes before sleep, false after it.
        if signal.body().deserialize::<bool>() == Ok(false) {
            look.notify_one();
        }
    }
}

async fn hear() -> zbus::Result<MessageStream> {
    let bus = Connection::system().await?;
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender("org.freedesktop.login1")?
        .path("/org/freedesktop/login1")?
        .interface("org.freedesktop.login1.Manager")?
        .member("PrepareForSleep")?
        .build();
    MessageStream::for_match_rule(rule, &bus, None).await
}
