using System.Data.Common;
using Dapper;
using Recoupe.Storage.Sql;

namespace Recoupe.Storage.Sqlite;

/// <summary>Keeps terms in FTS5 tables without content: the texts stand in the articles already.</summary>
internal sealed class SqliteTerms : ITermsWriter
{
    /// <inheritdoc/>
    public Task ArticleAsync(DbTransaction transaction, long number, string terms) =>
        transaction.Connection!.ExecuteAsync(
            "DELETE FROM article_terms WHERE rowid = @number; INSERT INTO article_terms(rowid, terms) VALUES(@number, @terms)", new { number, terms }, transaction);

    /// <inheritdoc/>
    public Task QuoteAsync(DbTransaction transaction, long number, string terms) =>
        transaction.Connection!.ExecuteAsync("INSERT INTO quote_terms(rowid, terms) VALUES(@number, @terms)", new { number, terms }, transaction);

    /// <inheritdoc/>
    public Task ForgetQuotesAsync(DbTransaction transaction, string article) =>
        transaction.Connection!.ExecuteAsync(
            "DELETE FROM quote_terms WHERE rowid IN (SELECT number FROM quote WHERE article = @article)", new { article }, transaction);
}
