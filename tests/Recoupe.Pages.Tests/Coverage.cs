using Recoupe.CrossCheck;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Pages.Tests;

/// <summary>A small made-up coverage with quotes, figures, dates, names, dropped text and shared copy.</summary>
internal static class Coverage
{
    private static readonly string[] Texts =
    [
        "Le pont de Valdoré est fermé depuis lundi.\n« Le pont ne rouvrira pas avant trois mois, et la sécurité passe avant tout », a déclaré la maire, Claire Montel. Environ 4 000 véhicules passent chaque jour.\nAbonnez-vous à notre lettre.",
        "La maire Claire Montel l'assure : \"Le pont ne rouvrira pas avant trois mois\". Près de 5 000 véhicules l'empruntent chaque jour, selon la ville. Le pont de Valdoré est fermé depuis dimanche.",
        "Selon la maire, le pont ne rouvrira pas avant trois mois. Quelque 4 000 véhicules passent chaque jour sur le pont de Valdoré, fermé depuis lundi.",
    ];

    public static Dossier Dossier(string? hostile = null)
    {
        List<AnnotatedArticle> articles = [];
        for (int i = 0; i < Texts.Length; i++)
        {
            string text = hostile is null ? Texts[i] : hostile + Texts[i] + hostile;
            articles.Add(Annotate(i, text, hostile));
        }

        Span shared = SpanOf(articles[0].Text, "Le pont ne rouvrira pas avant trois mois");
        ReuseRelation relation = new("article-0", "article-1")
        {
            Score = 0.9,
            Share = 0.31,
            Kind = ReuseKind.Rewrite,
            Direction = ReuseDirection.AToB,
            Passages = [new AlignedPassage(shared, SpanOf(articles[1].Text, "Le pont ne rouvrira pas avant trois mois"))],
        };
        return new CrossChecker(LanguageCatalog.Embedded).Check(articles, _ => "1", [relation]);
    }

    private static AnnotatedArticle Annotate(int i, string text, string? hostile)
    {
        Article article = new()
        {
            Id = "article-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Text = text,
            Title = (hostile ?? "") + "Le pont de Valdoré fermé",
            Source = (hostile ?? "") + "Gazette " + (char)('A' + i),
            Url = hostile is null ? "https://gazette.example/pont" : "javascript:alert(1)",
            Language = hostile is null ? "fr" : "fr\" onload=\"alert(1)",
            Authors = [(hostile ?? "") + "Jeanne Roy"],
            Credit = [(hostile ?? "") + "AFP"],
            Published = new PublicationTime(new DateOnly(2024, 3, 12 + i), new TimeOnly(9, 30)),
        };
        Entity mayor = new("Claire Montel", MentionType.Person);
        Span said = i switch
        {
            0 => SpanOf(text, "« Le pont ne rouvrira pas avant trois mois, et la sécurité passe avant tout »"),
            1 => SpanOf(text, "\"Le pont ne rouvrira pas avant trois mois\""),
            _ => SpanOf(text, "le pont ne rouvrira pas avant trois mois"),
        };
        string number = i == 1 ? "5 000 véhicules" : "4 000 véhicules";
        string day = i == 1 ? "dimanche" : "lundi";
        Annotations layers = Annotations.None with
        {
            Quotes = Layer<Quote>.Of([new Quote(i == 2 ? QuoteKind.Indirect : QuoteKind.Direct, [said]) { Speaker = new Party(null, (hostile ?? "") + "Claire Montel") }]),
            Quantities = Layer<Quantity>.Of([new Quantity(SpanOf(text, number), "vehicle") { Value = i == 1 ? 5000 : 4000, Modifier = QuantityModifier.Approximate }]),
            Times = Layer<TimeExpression>.Of([new TimeExpression(SpanOf(text, day), TimeType.Date, i == 1 ? "2024-03-10" : "2024-03-11")]),
            Mentions = i == 2 ? Layer<Mention>.Empty : Layer<Mention>.Of([new Mention(SpanOf(text, "Claire Montel"), MentionType.Person, MentionKind.Name, mayor)]),
            Dropped = i == 0 ? Layer<Dropped>.Of([new Dropped(SpanOf(text, "Abonnez-vous à notre lettre."), "newsletter")]) : Layer<Dropped>.Empty,
        };
        return new AnnotatedArticle(article, layers);
    }

    private static Span SpanOf(string text, string part)
    {
        int at = text.IndexOf(part, StringComparison.Ordinal);
        return new Span(at, at + part.Length);
    }
}
