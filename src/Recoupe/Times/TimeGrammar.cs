using Recoupe.Languages;
using Recoupe.Sentences.Patterns;

namespace Recoupe.Times;

/// <summary>What the times of one language are read with.</summary>
internal sealed class TimeGrammar
{
    private TimeGrammar(LanguagePack pack)
    {
        Patterns = PatternGrammar.Read(pack, "times", TimeFrame.SlotNames);
        Tenses = new TenseReader(pack, Patterns.Lexicon);
        Resolver = new TimeResolver(new HolidayCalendar(pack));
    }

    /// <summary>The rules.</summary>
    public PatternGrammar Patterns { get; }

    /// <summary>The tenses of verbs.</summary>
    public TenseReader Tenses { get; }

    /// <summary>The resolver.</summary>
    public TimeResolver Resolver { get; }

    /// <summary>The grammar of a pack, compiled at the first call; null when the pack has no rules for times.</summary>
    public static TimeGrammar? Of(LanguagePack pack) => pack.Has("times/rules.tsv") ? pack.Resource(static p => new TimeGrammar(p)) : null;
}
