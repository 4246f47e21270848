package dev.autogen.samples.shop.migrations;

import dev.autogen.operation.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;

/**
 * Emails in lower case.
 *
 * <p>Written by hand: the data follow the rule that the comment of user.email states. There is
 * nothing to take back.
 */
@RevisionInfo(
        id = "feacfdbf50d9",
        revises = "1a5b447c1b4b",
        created = "2026-11-21T04:50:58Z",
        message = "emails in lower case")
public final class R20261121045058_EmailsInLowerCase implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.execute("UPDATE \"user\" SET email = lower(email) WHERE email <> lower(email)");
    }

    @Override
    public void downgrade(Operations op) {
        // Which letters were capitals is not known any more, and nothing depends on it.
    }
}
