namespace Recoupe.Storage.Sqlite;

/// <summary>How a SQLite database comes to its present shape. Append-only: what has been released is never changed, a new shape is a new step at the end.</summary>
internal static class SqliteMigrations
{
    /// <summary>The steps; the database's <c>user_version</c> is the number of those it has taken.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE article(
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            url TEXT,
            story TEXT NOT NULL,
            version INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            source TEXT,
            source_folded TEXT NOT NULL,
            title TEXT,
            published TEXT,
            published_key INTEGER,
            language TEXT,
            words INTEGER NOT NULL);
        CREATE INDEX article_url ON article(url);
        CREATE INDEX article_story ON article(story, source, language);
        CREATE INDEX article_source ON article(source, language);
        CREATE INDEX article_language ON article(language, story);
        CREATE INDEX article_published ON article(published_key);

        CREATE TABLE article_version(
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            article TEXT NOT NULL,
            version INTEGER NOT NULL,
            seen INTEGER NOT NULL,
            content_hash TEXT NOT NULL,
            title TEXT,
            origin TEXT,
            body BLOB NOT NULL,
            UNIQUE(article, version));

        CREATE TABLE story(
            id TEXT PRIMARY KEY,
            articles INTEGER NOT NULL,
            outlets INTEGER NOT NULL,
            languages TEXT NOT NULL,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            title TEXT,
            title_source TEXT,
            counted INTEGER NOT NULL DEFAULT 0,
            origins INTEGER NOT NULL DEFAULT 0,
            utterances INTEGER NOT NULL DEFAULT 0,
            differing INTEGER NOT NULL DEFAULT 0,
            figures INTEGER NOT NULL DEFAULT 0,
            missing INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX story_last ON story(last_seen, id);
        CREATE INDEX story_uncounted ON story(last_seen, id) WHERE articles > 1 AND counted < sequence;
        CREATE INDEX story_size ON story(articles, last_seen);
        CREATE INDEX story_differing ON story(differing, last_seen);

        CREATE TABLE story_redirect(
            story TEXT PRIMARY KEY,
            heir TEXT NOT NULL,
            at INTEGER NOT NULL,
            reason TEXT NOT NULL);

        CREATE TABLE reuse(
            a TEXT NOT NULL,
            b TEXT NOT NULL,
            score REAL NOT NULL,
            share REAL NOT NULL,
            kind INTEGER NOT NULL,
            direction INTEGER NOT NULL,
            passages TEXT NOT NULL,
            reasons TEXT NOT NULL,
            PRIMARY KEY(a, b));
        CREATE INDEX reuse_b ON reuse(b);

        CREATE TABLE quote(
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            article TEXT NOT NULL,
            begins INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            kind TEXT NOT NULL,
            speaker TEXT,
            speaker_folded TEXT NOT NULL,
            text TEXT NOT NULL);
        CREATE INDEX quote_article ON quote(article);
        CREATE INDEX quote_speaker ON quote(speaker);

        CREATE TABLE figure(
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            article TEXT NOT NULL,
            begins INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            value REAL NOT NULL,
            upper REAL,
            unit TEXT NOT NULL,
            text TEXT NOT NULL);
        CREATE INDEX figure_article ON figure(article);
        CREATE INDEX figure_value ON figure(unit, value);

        CREATE TABLE mention(
            article TEXT NOT NULL,
            entity TEXT NOT NULL,
            type TEXT NOT NULL,
            folded TEXT NOT NULL,
            mentions INTEGER NOT NULL,
            PRIMARY KEY(article, entity, type)) WITHOUT ROWID;
        CREATE INDEX mention_entity ON mention(entity, type);

        CREATE VIRTUAL TABLE article_terms USING fts5(terms, content='', contentless_delete=1, tokenize='ascii');
        CREATE VIRTUAL TABLE quote_terms USING fts5(terms, content='', contentless_delete=1, tokenize='ascii');

        CREATE TABLE feed(
            url TEXT PRIMARY KEY,
            title TEXT,
            added INTEGER NOT NULL,
            fetched INTEGER,
            next INTEGER NOT NULL,
            status INTEGER NOT NULL,
            problem TEXT,
            failures INTEGER NOT NULL,
            entity_tag TEXT,
            last_modified TEXT,
            items INTEGER NOT NULL,
            new_items INTEGER NOT NULL,
            failed INTEGER NOT NULL,
            undated INTEGER NOT NULL);
        CREATE INDEX feed_next ON feed(next);

        CREATE TABLE dead_letter(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            origin TEXT NOT NULL UNIQUE,
            reason TEXT NOT NULL,
            at INTEGER NOT NULL,
            attempts INTEGER NOT NULL);

        CREATE TABLE correction(
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            line TEXT NOT NULL,
            at INTEGER NOT NULL);

        CREATE TABLE snapshot(
            name TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL,
            body BLOB NOT NULL);

        CREATE TABLE setting(
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL);
        """,
    ];
}
