using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>What speakers were called so far, and who they were.</summary>
internal sealed class RoleMemory(QuoteText text)
{
    private const int MostRoles = 40;

    private readonly List<(HashSet<string> Words, Speaker Speaker)> _roles = [];

    /// <summary>The last bearer of a role whose words hold all those of a phrase: le ministre, after le ministre de la Défense.</summary>
    public Speaker? Find(SpeakerPhrase phrase)
    {
        HashSet<string> words = ContentWords(phrase.First, phrase.End);
        for (int i = _roles.Count - 1; i >= 0; i--)
        {
            if (words.IsSubsetOf(_roles[i].Words))
            {
                return _roles[i].Speaker;
            }
        }

        return null;
    }

    private HashSet<string> ContentWords(int first, int end)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        for (int i = first; i < end && !text.Is(i, WordClasses.Comma); i++)
        {
            if (text[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.X)
            {
                words.Add(text[i].Lemma ?? text.LowerWord(i));
            }
        }

        return words;
    }

    /// <summary>Keeps the words of a phrase for its speaker, once for each noun that opens a part of it.</summary>
    public void Remember(SpeakerPhrase phrase, Speaker speaker)
    {
        bool next = true;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text.Is(i, WordClasses.Comma))
            {
                next = true;
            }
            else if (next && text[i].Pos == PartOfSpeech.Noun)
            {
                if (_roles.Count >= MostRoles)
                {
                    _roles.RemoveAt(0);
                }

                _roles.Add((ContentWords(phrase.First, phrase.End), speaker));
                next = false;
            }
        }
    }
}
