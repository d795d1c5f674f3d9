#include "Rig.h"
#include "support/Case.h"
#include "workspace/Attachments.h"
#include "workspace/Search.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workspace::Attachment;

/// What comes with a message is fetched when it is wanted, and the account's credentials stay with the provider.
class AttachmentsTest : public Case
{
    Q_OBJECT

private:
    /// A message with a picture, received. @return its id.
    static MessageId receive(Rig &rig, const sandbox::Media &media)
    {
        const Candidate candidate = rig.candidate(u"+33639981240"_s);
        rig.provider.addInbound(u"+33639981240"_s, u"+33639980142"_s, u"voilà"_s, {media});
        if (!rig.round())
            return {};
        const MessagePage page = rig.conversation(candidate);
        return page.isEmpty() ? MessageId() : page.constLast().id;
    }

private Q_SLOTS:
    void isFetchedOnDemandIntoAPrivateFile()
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const QByteArray pdf = "%PDF-1.4 cv";
        const MessageId message = receive(rig, {.contentType = u"application/pdf"_s, .bytes = pdf});
        QVERIFY(message.isValid());
        QCOMPARE(rig.message(message).mediaCount, 1);
        QCOMPARE(rig.provider.requests("GET", u"/Messages/{Sid}/Media.json"_s), 0); // nothing before somebody asks

        auto &attachments = rig.workspace->attachments();
        const auto listed = answered(attachments.list(message));
        QVERIFY_OK(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().contentType, u"application/pdf"_s);
        QVERIFY(listed->first().path.isEmpty());
        QSignalSpy progress(&attachments, &workspace::Attachments::progress);
        const auto fetched = answered(attachments.fetch(listed->first().id));
        QVERIFY_OK(fetched);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(fetched->size, pdf.size());
        QVERIFY(fetched->openable);
        QVERIFY(fetched->path.endsWith(u".pdf"_s));
        QFile file(fetched->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdf);
        const QFileInfo info(fetched->path);
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther),
            QFile::Permissions());
        QCOMPARE(QFileInfo(info.dir().filePath(u".."_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(rig.provider.mediaAuthorizationLeaks(), 0);

        // Again: from the file.
        const auto again = answered(attachments.fetch(listed->first().id));
        QVERIFY_OK(again);
        QCOMPARE(again->path, fetched->path);
        rig.stop();
        QVERIFY(!QFile::exists(fetched->path));
    }

    void whatIsNotWhatItSaysIsNotOpened_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("openable");
        QTest::newRow("pdf") << u"application/pdf"_s << QByteArray("%PDF-1.7\n") << true;
        QTest::newRow("text") << u"text/plain"_s << QByteArray("Bonjour") << true;
        QTest::newRow("script as text") << u"text/plain"_s << QByteArray("#!/bin/sh\necho x\n") << false;
        QTest::newRow("program as picture") << u"image/png"_s
                                            << QByteArray("\x7f"
                                                          "ELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00>",
                                                   19)
                                            << false;
        QTest::newRow("page as text") << u"text/plain"_s << QByteArray("<!DOCTYPE html><html></html>") << false;
        QTest::newRow("starter") << u"application/x-desktop"_s << QByteArray("[Desktop Entry]\nExec=x\n") << false;
        QTest::newRow("starter as text") << u"text/plain"_s << QByteArray("[Desktop Entry]\nType=Application\nExec=x\n") << false;
        QTest::newRow("unknown") << u"application/octet-stream"_s << QByteArray("abc") << false;
    }

    void whatIsNotWhatItSaysIsNotOpened()
    {
        QFETCH(const QString, type);
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, openable);
        QCOMPARE(workspace::isOpenable(bytes, type), openable);
    }

    void namesFromOutside_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("safe");
        const QString pdf = u"application/pdf"_s;
        QTest::newRow("good") << u"CV Zoé.pdf"_s << pdf << u"CV Zoé.pdf"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << pdf << u"passwd.pdf"_s;
        QTest::newRow("other folders") << u"C:\\Windows\\a.pdf"_s << pdf << u"a.pdf"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"text/plain"_s << u"bashrc.txt"_s;
        QTest::newRow("an option") << u"-rf.pdf"_s << pdf << u"rf.pdf"_s;
        QTest::newRow("override") << u"cv\u202efdp.exe"_s << pdf << u"cvfdp.exe.pdf"_s;
        QTest::newRow("line feed") << u"a\nb.pdf"_s << pdf << u"a_b.pdf"_s;
        QTest::newRow("another ending") << u"cv.desktop"_s << pdf << u"cv.desktop.pdf"_s;
        QTest::newRow("jpeg") << u"photo.JPEG"_s << u"image/jpeg"_s << u"photo.JPEG"_s;
        QTest::newRow("only dots") << u"..."_s << pdf << QString();
        QTest::newRow("none") << QString() << pdf << QString();
        QTest::newRow("long") << QString(300, u'a') << pdf << QString(96, u'a') + u".pdf"_s;
    }

    void namesFromOutside()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, type);
        QFETCH(const QString, safe);
        QCOMPARE(workspace::safeFileName(name, type), safe);
    }

    void deletedAtTheProvider()
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const MessageId message = receive(rig, {.contentType = u"image/png"_s});
        auto &attachments = rig.workspace->attachments();
        const auto listed = answered(attachments.list(message));
        QVERIFY_OK(listed);
        QVERIFY(rig.provider.ledger().removeMedia(rig.message(message).providerId, listed->first().id));
        QVERIFY_ERROR(answered(attachments.fetch(listed->first().id)), "attachment_gone");
        QVERIFY_ERROR(answered(attachments.list(message)), "attachment_gone");
        QVERIFY(rig.provider.ledger().remove(rig.message(message).providerId));
        QVERIFY_ERROR(answered(attachments.list(message)), "attachment_gone");
    }

    void aSentMessageThatIsGoneAtTheProviderSaysSo()
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const auto sent = rig.send(rig.candidate(u"+33639981240"_s), u"Bonjour"_s);
        QVERIFY_OK(sent);
        QVERIFY_OK(rig.round());
        const Message before = rig.message(sent->message.id);
        QVERIFY(before.state == MessageState::Sent);
        QVERIFY(rig.provider.ledger().remove(before.providerId));
        QVERIFY_OK(rig.round());
        const Message after = rig.message(sent->message.id);
        QVERIFY(after.state == MessageState::Sent);
        QCOMPARE(after.errorCode, u"deleted_at_provider"_s);
        QCOMPARE(after.body, u"Bonjour"_s);
    }

    void notesAreFoundBesideMessagesAndNeverLeave()
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+33639981240"_s);
        const auto head = answered(rig.workspace->conversations().headOfCandidate(candidate.id));
        QVERIFY_OK(head);
        const auto note = answered(rig.workspace->conversations().addNote(head->id, u"Salaire : réunion demain"_s));
        QVERIFY_OK(note);
        QCOMPARE(note->authorName, u"Camille Morel"_s);
        const auto found = answered(rig.workspace->search().find(u"reunion"_s, 10));
        QVERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        QVERIFY(found->first().note);
        QCOMPARE(answered(rig.workspace->search().findIn(head->id, u"reunion"_s, 10))->size(), 1);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.provider.ledger().posted().size(), 0);
        QCOMPARE(rig.conversation(candidate).size(), 0);
        QVERIFY_OK(answered(rig.workspace->conversations().editNote(note->id, u"Autre"_s)));
        QCOMPARE(answered(rig.workspace->conversations().notes(head->id))->first().body, u"Autre"_s);
        QVERIFY_OK(answered(rig.workspace->conversations().removeNote(note->id)));
        QCOMPARE(answered(rig.workspace->conversations().notes(head->id))->size(), 0);
    }
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_workspace_attachments.moc"
