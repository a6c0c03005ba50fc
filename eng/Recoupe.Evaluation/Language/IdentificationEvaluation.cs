using Recoupe.Languages;

namespace Recoupe.Evaluation.Language;

/// <summary>The share of lines whose language is found, by class of line.</summary>
public sealed class IdentificationEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Area => "identification";

    /// <inheritdoc/>
    public IEnumerable<Score> Run(string shared)
    {
        string file = Path.Combine(shared, "training", "langid", "dev.tsv");
        if (!File.Exists(file))
        {
            yield break;
        }

        SortedDictionary<string, (int Right, int All)> classes = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            string[] columns = line.Split('\t');
            bool right = LanguageIdentifier.Embedded.Identify(columns[2]).Code == columns[0];
            foreach (string name in (string[])["all", columns[1]])
            {
                (int Right, int All) count = classes.GetValueOrDefault(name);
                classes[name] = (count.Right + (right ? 1 : 0), count.All + 1);
            }
        }

        foreach ((string name, (int right, int all)) in classes)
        {
            yield return new Score($"identification/dev/{name}", (double)right / all);
        }
    }
}
