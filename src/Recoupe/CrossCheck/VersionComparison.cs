using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Chooses the version that leads an utterance and says how each other one relates to it.</summary>
internal static class VersionComparison
{
    /// <summary>The versions as they are shown: the lead first, the others in the order of <paramref name="drafts"/>.</summary>
    public static IReadOnlyList<UtteranceVersion> Compare(IReadOnlyList<VersionDraft> drafts)
    {
        VersionDraft lead = drafts.MaxBy(draft => (Faith(KindOf(draft)), draft.Span.Length, -draft.Text.Index))!;
        return [Version(lead, lead), .. drafts.Where(draft => draft != lead).Select(draft => Version(draft, lead))];
    }

    // The speaker's own words lead before the author's, however long.
    private static int Faith(VersionKind kind) => kind switch
    {
        VersionKind.Direct => 2,
        VersionKind.Mixed => 2,
        VersionKind.Indirect => 1,
        _ => 0,
    };

    private static UtteranceVersion Version(VersionDraft draft, VersionDraft lead)
    {
        VersionKind kind = KindOf(draft);
        bool translated = !string.Equals(draft.Text.Language, lead.Text.Language, StringComparison.Ordinal);
        Sameness same = translated
            ? Sameness.Translated
            : WordSequence.Compare(lead.Span.TextOf(lead.Text.Text), draft.Span.TextOf(draft.Text.Text), kind is VersionKind.Indirect or VersionKind.Narration);
        return new UtteranceVersion(new Excerpt(draft.Text.Article, draft.Span), kind, same) { Speaker = draft.Speaker, Quote = draft.Quote };
    }

    private static VersionKind KindOf(VersionDraft draft) => draft.Quote?.Kind switch
    {
        QuoteKind.Direct => VersionKind.Direct,
        QuoteKind.Mixed => VersionKind.Mixed,
        QuoteKind.Indirect => VersionKind.Indirect,
        _ => VersionKind.Narration,
    };
}
