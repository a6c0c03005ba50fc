using System.Data.Common;

namespace Recoupe.Storage.Sql;

/// <summary>Keeps the terms that articles and quotes are found by, in the dialect's own full-text index.</summary>
internal interface ITermsWriter
{
    /// <summary>Sets the terms of an article.</summary>
    Task ArticleAsync(DbTransaction transaction, long number, string terms);

    /// <summary>Sets the terms of a new quote.</summary>
    Task QuoteAsync(DbTransaction transaction, long number, string terms);

    /// <summary>Takes out the terms of all quotes of an article, before the quotes themselves go.</summary>
    Task ForgetQuotesAsync(DbTransaction transaction, string article);
}
