#pragma once

#include "base/Clock.h"
#include "model/Channel.h"
#include "model/Message.h"
#include "model/MessageState.h"
#include "model/Template.h"
#include "rules/ReplyWindow.h"
#include "rules/Routing.h"
#include "rules/SendWay.h"
#include "text/TemplateForm.h"
#include "words/ErrorWords.h"

#include <QString>

namespace halftone::words {

/// Words of states, channels, reasons and ways, in the user's language. What stands alone in a bubble or a list begins with a
/// capital letter and has no full stop; what explains is a sentence.

[[nodiscard]] QString channelName(Channel channel); ///< "SMS", "WhatsApp"
[[nodiscard]] QString messageState(MessageState state); ///< "Approval pending"
/// What the state means for the message, as a sentence; empty where the word says it all.
[[nodiscard]] QString messageStateHint(MessageState state);
/// Why a person should look at a message; empty for None.
[[nodiscard]] QString attention(Attention attention);
[[nodiscard]] QString author(AuthorKind kind); ///< "Automation", "You or a colleague"

/// R6.1: the words on the Send button.
[[nodiscard]] QString sendLabel(rules::SendWay way);
/// What pressing it will do, as a sentence.
[[nodiscard]] QString sendHint(rules::SendWay way);

/// R5.3: "23 h 12 min left", "closed – messages need approval", "not synced yet".
[[nodiscard]] QString replyWindow(const rules::ReplyWindow &window);
/// "2 d 3 h", "23 h 12 min", "4 min"; minutes are rounded up, so that what is not over never reads as zero.
[[nodiscard]] QString duration(milliseconds length);

/// Why the channel was chosen ("first contact: +33 is in your number bank").
/// @param callingCode of the recipient; 0 when there is none.
[[nodiscard]] QString routeReason(const rules::Route &route, int callingCode);
[[nodiscard]] QString routeReason(rules::RouteReason reason, int callingCode);
/// Why a channel cannot be used, as a sentence ("WhatsApp is not available in Syria.").
[[nodiscard]] QString whyNot(const rules::ChannelVerdict &verdict);
[[nodiscard]] QString whyNot(rules::WhyNot reason, const QString &area);
[[nodiscard]] QString routeWarning(rules::RouteWarning warning);
/// R4.2: "in China", "in Crimea"; a place that only a workspace's own list has, by the name it has there.
[[nodiscard]] QString inArea(const QString &key);

/// R6.8; @param providerWord is shown for a state that we do not know.
[[nodiscard]] QString approvalStatus(ApprovalStatus status, const QString &providerWord = {});
/// The reviewer's reason as a sentence and what to do. What we cannot read ("subCode=2388299, userMessage=…") is quoted.
[[nodiscard]] Words rejection(const QString &reason);

/// R6.6: what is wrong with a text's form, and how to mend it.
[[nodiscard]] Words formProblem(const text::FormProblem &problem);

/// R7.3: who or what set an opt-out mark. @param source as stored ("keyword", "provider", "user", "import", "erased").
[[nodiscard]] QString optOutSource(QStringView source);

} // namespace halftone::words
