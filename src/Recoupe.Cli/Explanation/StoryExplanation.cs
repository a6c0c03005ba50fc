using System.Globalization;
using Recoupe.Cli.Summary;
using Recoupe.CrossCheck;
using Recoupe.Desk;
using Recoupe.Reuse;
using Recoupe.Stories;
using Recoupe.Text;

namespace Recoupe.Cli.Explanation;

/// <summary>Explains a story: why its articles are together, and what ties the versions of one of its items.</summary>
internal sealed class StoryExplanation(TextWriter output)
{
    /// <summary>Writes what stands behind <paramref name="id"/>.</summary>
    /// <returns>Whether there is such an item.</returns>
    public bool Write(Coverage coverage, ItemId id)
    {
        Story? story = coverage.Check().Stories.FirstOrDefault(story => story.Id == id.Owner);
        if (story is null)
        {
            return false;
        }

        switch (id.Kind)
        {
            case 'u' when id.Index < story.Utterances.Count:
                Write(story.Utterances[id.Index]);
                return true;
            case 'f' when id.Index < story.Figures.Count:
                Write(story.Figures[id.Index]);
                return true;
            case '\0':
                Write(story, coverage);
                return true;
            default:
                return false;
        }
    }

    private void Write(Story story, Coverage coverage)
    {
        StoryExplainer explainer = new(new StoryTexts(story));
        foreach (AnnotatedArticle article in story.Articles)
        {
            StoryAssignment assignment = coverage.AssignmentOf(article.Article.Id);
            string score = assignment.Score.ToString("F3", CultureInfo.InvariantCulture);
            string threshold = assignment.Threshold.ToString("F3", CultureInfo.InvariantCulture);
            string verdict = assignment.IsNew ? "began the story" : $"joined by {assignment.NearestArticle}";
            output.WriteLine($"{article.Article.Id}  {verdict} (score {score}, threshold {threshold})");
            foreach (StoryEvidence evidence in assignment.Evidence)
            {
                string weight = evidence.Weight.ToString("F3", CultureInfo.InvariantCulture);
                output.WriteLine($"  {evidence.Kind,-6} {weight}  {Printable.Of(evidence.Span.Of(article.Text), 80)}  ({evidence.Span})");
            }

            foreach (AlignedPassage passage in explainer.Explain(article, assignment).Passages)
            {
                output.WriteLine($"  passage       {Printable.Of(passage.B.Of(article.Text), 80)}  ({passage.B}, there {passage.A})");
            }
        }

        foreach (Origin origin in story.Origins.Where(origin => origin.Articles.Count > 1))
        {
            output.WriteLine("one origin: " + string.Join(", ", origin.Articles.Select(article => article.Article.Id)));
            foreach (OriginTie tie in origin.Why)
            {
                string share = tie.Share > 0 ? $", {(tie.Share * 100).ToString("F0", CultureInfo.InvariantCulture)} % shared" : "";
                output.WriteLine($"  {tie.First.Article.Id} – {tie.Second.Article.Id}: {tie.Reason.ToString().ToLowerInvariant()} {tie.Agency}{share}");
            }
        }
    }

    private void Write(Utterance utterance)
    {
        output.WriteLine($"{utterance.Speaker ?? "no speaker shown"}: {utterance.Versions.Count} versions, {utterance.Origins} origins");
        foreach (UtteranceVersion version in utterance.Versions)
        {
            output.WriteLine($"{version.Place.ArticleId}#{version.Place.Span}  {version.Kind.ToString().ToLowerInvariant()}, {version.Same.ToString().ToLowerInvariant()}");
            output.WriteLine($"  text   {Printable.Of(version.Place.Text, 300)}");
            output.WriteLine($"  rule   {(version.Quote is { Rule.Length: > 0 } quote ? quote.Rule : "given with the input, or narration")}");
        }
    }

    private void Write(Figure figure)
    {
        output.WriteLine($"{figure.State.ToString().ToLowerInvariant()}: {figure.Versions.Count} versions, {figure.Origins} origins");
        foreach (FigureVersion version in figure.Versions)
        {
            string value = version.Value?.ToString(CultureInfo.InvariantCulture) ?? "vague";
            output.WriteLine($"{version.Place.ArticleId}#{version.Place.Span}  {value} {version.Unit} {(version.Modifier == QuantityModifier.None ? "" : version.Modifier.ToString().ToLowerInvariant())}");
            output.WriteLine($"  text   {Printable.Of(version.Place.Text, 300)}");
        }
    }

    private sealed class StoryTexts(Story story) : IArticleTexts
    {
        public AnnotatedArticle? Find(string id) => story.Articles.FirstOrDefault(article => article.Article.Id == id);
    }
}
