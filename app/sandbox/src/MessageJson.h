#pragma once

#include "sandbox/Message.h"

#include <QJsonObject>

namespace halftone::sandbox {

/// A message as the 2010 API shows it (contract: api.v2010.account.message).
[[nodiscard]] QJsonObject messageJson(const Message &message, const QString &accountSid);
[[nodiscard]] QJsonObject mediaJson(const Message &message, const Media &media, const QString &accountSid);

} // namespace halftone::sandbox
