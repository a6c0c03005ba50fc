using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Training.Parser;

/// <summary>Counts heads and relations that a parser gets right, punctuation included, on surface tokens.</summary>
internal sealed class ParserScores
{
    private long _tokens;
    private long _heads;
    private long _labelled;
    private long _subjects;
    private long _foundSubjects;
    private long _rightSubjects;

    public double Uas => (double)_heads / Math.Max(1, _tokens);

    public double Las => (double)_labelled / Math.Max(1, _tokens);

    /// <summary>F1 of the arcs between a verb and its subject.</summary>
    public double Subjects => 2.0 * _rightSubjects / Math.Max(1, _subjects + _foundSubjects);

    public void Add(ParserModel model, IEnumerable<ParserExample> examples)
    {
        Recoupe.Sentences.Parser parser = new(model);
        foreach (ParserExample example in examples)
        {
            Token[] tokens = [.. example.Tokens];
            parser.Parse(tokens, 0);
            for (int i = 0; i < tokens.Length; i++)
            {
                bool head = (tokens[i].Head < 0 ? tokens.Length : tokens[i].Head) == example.Heads[i];
                bool same = head && tokens[i].Relation == example.Relations[i];
                _tokens++;
                _heads += head ? 1 : 0;
                _labelled += same ? 1 : 0;
                _subjects += IsSubject(example.Relations[i]) ? 1 : 0;
                _foundSubjects += IsSubject(tokens[i].Relation) ? 1 : 0;
                _rightSubjects += head && IsSubject(tokens[i].Relation) && IsSubject(example.Relations[i]) ? 1 : 0;
            }
        }
    }

    private static bool IsSubject(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass;
}
