#include "CommandLine.h"
#include "EndOfLife.h"

#include "sandbox/Demo.h"
#include "sandbox/Sandbox.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace halftone;

namespace {
void print(FILE *where, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
    std::fflush(where);
}

void printJson(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"halftone-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HALFTONE_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"halftone_sandbox"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    const sandbox::CommandLine line = sandbox::readCommandLine(QCoreApplication::arguments());
    if (!line.print.isEmpty()) {
        print(stdout, line.print);
        return 0;
    }
    if (!line.complaint.isEmpty()) {
        print(stderr, u"halftone-sandbox: "_s + line.complaint + u'\n');
        return 2;
    }

    const SystemClock clock;
    TimerScheduler scheduler(clock);
    sandbox::Sandbox provider(line.options, clock, scheduler);
    for (const sandbox::Fault &fault : line.faults)
        provider.faults().inject(fault);
    if (line.demo)
        sandbox::seedDemo(provider, clock.now());
    if (const Result<Done> listening = provider.listen(); !listening) {
        print(stderr,
            QCoreApplication::translate("Sandbox", "halftone-sandbox: port %1 cannot be used: %2\n")
                .arg(listening.error().subject, listening.error().detail));
        return 2;
    }
    printJson({{u"url"_s, provider.url().toString()}, {u"account_sid"_s, provider.accountSid()}, {u"auth_token"_s, provider.authToken()},
        {u"pid"_s, QCoreApplication::applicationPid()}});
    if (line.verbose)
        QObject::connect(&provider, &sandbox::Sandbox::happened, &app, &printJson);

    const sandbox::EndOfLife end;
    QObject::connect(&end, &sandbox::EndOfLife::reached, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
