using Recoupe.Languages;
using Recoupe.Names;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>Lays the articles of a story side by side: who said what in which words, which figures and times agree, what each leaves out, how many origins there are.</summary>
/// <remarks>Reads the layers that are there and does without those that are not. Holds no state between stories; may be shared by threads.</remarks>
public sealed class CrossChecker(LanguageCatalog catalog)
{
    /// <summary>Cross-checks a coverage.</summary>
    /// <param name="articles">The annotated articles, in the order in which they are shown.</param>
    /// <param name="storyOf">The story of each article, by its id.</param>
    /// <param name="reuse">Shared copy between any of the articles.</param>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public Dossier Check(IReadOnlyList<AnnotatedArticle> articles, Func<AnnotatedArticle, string> storyOf, IReadOnlyList<ReuseRelation> reuse)
    {
        if (articles.DistinctBy(article => article.Article.Id, StringComparer.Ordinal).Count() != articles.Count)
        {
            throw new ArgumentException("two articles have one id", nameof(articles));
        }

        return new Dossier(articles, [.. articles.GroupBy(storyOf, StringComparer.Ordinal).Select(group => CheckStory(group.Key, [.. group], reuse))]);
    }

    /// <summary>Cross-checks one story.</summary>
    /// <param name="id">The id of the story.</param>
    /// <param name="articles">Its articles, each with an id of its own.</param>
    /// <param name="reuse">Shared copy; what concerns other articles is passed over.</param>
    public Story CheckStory(string id, IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<ReuseRelation> reuse)
    {
        StoryLexicon lexicon = new(catalog);
        StoryText[] texts = [.. articles.Select((article, index) => new StoryText(index, article, lexicon))];
        lexicon.Weigh();

        IReadOnlyList<SharedCopy> own = SharedCopyReader.Read(articles, reuse);
        IReadOnlyList<Origin> origins = OriginFinder.Find(texts, own, new CreditFinder(catalog));
        OriginCount count = new(origins);

        StoryEntities entities = StoryEntities.Merge(articles, catalog, EntityCorrections.None);
        IReadOnlyList<UtteranceDraft> said = new UtteranceFinder(catalog, lexicon, new SpeakerNames(entities)).Find(texts);
        Utterance[] utterances = [.. new EchoFinder(lexicon).Find(said, texts).Select(draft => UtteranceOf(draft, count))];
        Figure[] figures = [.. new FigureFinder(lexicon).Find(texts).Select(group => FigureOf(group, count))];
        Statement[] statements = [.. new StatementFinder(lexicon).Find(texts).Select(group => StatementOf(group, count))];
        return new Story(id, articles)
        {
            Title = TitleChooser.Choose(texts, lexicon),
            Actors = ActorList.Of(texts, entities),
            Origins = origins,
            Utterances = utterances,
            Figures = figures,
            Statements = statements,
            Timeline = TimelineBuilder.Build(texts, statements),
            Missing = OmissionFinder.Find(articles, utterances, figures, statements),
            Reuse = own,
        };
    }

    private static Utterance UtteranceOf(UtteranceDraft draft, OriginCount count)
    {
        IReadOnlyList<UtteranceVersion> versions = VersionComparison.Compare(draft.Versions);
        int speakers = versions.Select(version => version.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return new Utterance(draft.Speaker, versions, count.Of(versions.Select(version => version.Place))) { AttributionDiffers = speakers > 1 };
    }

    private static Figure FigureOf(IReadOnlyList<FigureItem> group, OriginCount count)
    {
        FigureVersion[] versions = [.. group.Select(item => item.Version)];
        Excerpt what = new(group[0].Text.Article, group[0].Sentence);
        return new Figure(what, FigureComparison.Of(versions), versions, count.Of(versions.Select(version => version.Place)));
    }

    private static Statement StatementOf(IReadOnlyList<SentenceItem> group, OriginCount count)
    {
        Excerpt[] versions = [.. group.Select(item => new Excerpt(item.Text.Article, item.Span))];
        return new Statement(versions, count.Of(versions));
    }
}
