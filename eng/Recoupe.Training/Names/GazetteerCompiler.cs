using Recoupe.Names;
using Recoupe.Text;

namespace Recoupe.Training.Names;

/// <summary>Makes lists of the titles that stand in WikiANN files: its sentences are too poor to learn from, its titles are good lists.</summary>
internal static class GazetteerCompiler
{
    /// <summary>Adds the titles of <paramref name="file"/> to <paramref name="counts"/>.</summary>
    public static void Count(string file, string language, IReadOnlyList<IStage> stages, GazetteerCounts counts)
    {
        foreach (TaggedSentence sentence in ConllNames.Read(file, 0, language, stages))
        {
            for (int i = 0; i < sentence.Tokens.Length; i++)
            {
                int label = sentence.Labels[i];
                ReadOnlySpan<char> word = sentence.Tokens[i].Span.Of(sentence.Text);
                counts.Word(PhraseHash.Of(word)).All++;
                if (label == NameLabels.Outside || NameLabels.PositionOf(label) is NamePosition.Inside or NamePosition.End)
                {
                    continue;
                }

                int end = i + 1;
                while (end < sentence.Tokens.Length && NameLabels.PositionOf(sentence.Labels[end - 1]) is NamePosition.Begin or NamePosition.Inside)
                {
                    end++;
                }

                Add(sentence, i, end, NameLabels.TypeOf(label), counts);
            }
        }
    }

    /// <summary>Writes what <paramref name="counts"/> show into <paramref name="lists"/>.</summary>
    public static void Compile(GazetteerCounts counts, NameModelLists lists)
    {
        foreach ((uint phrase, int[] types) in counts.Phrases)
        {
            int total = types.Sum();
            GazetteerFlags flags = GazetteerFlags.None;
            for (int type = 0; type < types.Length; type++)
            {
                if (types[type] * 4 >= total && types[type] > 0)
                {
                    flags |= NameLists.FlagOf((MentionType)type);
                }
            }

            lists.Phrases[phrase] = (int)flags;
        }

        foreach ((uint word, WordCounts count) in counts.Words)
        {
            GazetteerFlags flags = GazetteerFlags.None;
            Set(ref flags, GazetteerFlags.PersonFirst, count.PersonFirst, count.All);
            Set(ref flags, GazetteerFlags.PersonLast, count.PersonLast, count.All);
            Set(ref flags, GazetteerFlags.PlaceWord, count.Place, count.All);
            Set(ref flags, GazetteerFlags.OrganisationWord, count.Organisation, count.All);
            if (flags != GazetteerFlags.None)
            {
                lists.Words[word] = (int)flags;
            }
        }

        static void Set(ref GazetteerFlags flags, GazetteerFlags flag, int count, int all)
        {
            if (count >= 2 && count * 4 >= all)
            {
                flags |= flag;
            }
        }
    }

    private static void Add(TaggedSentence sentence, int first, int end, MentionType type, GazetteerCounts counts)
    {
        uint hash = PhraseHash.Empty;
        bool capital = false;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = sentence.Tokens[i].Span.Of(sentence.Text);

            // "Lille (Nord)" is Wikipedia's way of telling titles apart, not a name.
            if (word is "(")
            {
                end = i;
                break;
            }

            capital |= char.IsUpper(word[0]);
            hash = PhraseHash.Continue(hash, word);
        }

        if (!capital || hash == PhraseHash.Empty || end <= first)
        {
            return;
        }

        counts.Phrase(hash)[(int)type]++;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = sentence.Tokens[i].Span.Of(sentence.Text);
            if (!char.IsUpper(word[0]))
            {
                continue;
            }

            WordCounts count = counts.Word(PhraseHash.Of(word));
            switch (type)
            {
                case MentionType.Person when end - first > 1 && i == first:
                    count.PersonFirst++;
                    break;
                case MentionType.Person when end - first > 1 && i == end - 1:
                    count.PersonLast++;
                    break;
                case MentionType.Place:
                    count.Place++;
                    break;
                case MentionType.Organisation:
                    count.Organisation++;
                    break;
            }
        }
    }
}
