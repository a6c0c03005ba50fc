using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>A configuration of the arc-hybrid transition system: a stack, what is left of the sentence, and the arcs made so far.</summary>
/// <remarks>
/// Kuhlmann, Gómez-Rodríguez and Satta (2011). The root stands behind the last word. Every word is shifted once and reduced once, so a
/// sentence of n words takes 2n steps whatever it is.
/// </remarks>
internal sealed class ParserState
{
    /// <summary>Stands for "no word".</summary>
    public const int Nothing = -1;

    private int[] _stack = [];
    private int _depth;
    private ParserWord[] _words = [];
    private Node[] _nodes = [];

    /// <summary>The number of words, the root not counted.</summary>
    public int Count { get; private set; }

    /// <summary>The first word of what is left; <see cref="Count"/> is the root.</summary>
    public int Next { get; private set; }

    /// <summary>The number of words on the stack.</summary>
    public int Depth => _depth;

    /// <summary>Whether all words have a head.</summary>
    public bool IsDone => Next == Count && _depth == 0;

    /// <summary>Whether the next word can be shifted.</summary>
    public bool CanShift => Next < Count;

    /// <summary>Whether the top of the stack can become a dependent of the next word. Only one word hangs on the root.</summary>
    public bool CanLeft => _depth > 0 && (Next < Count || _depth == 1);

    /// <summary>Whether the top of the stack can become a dependent of the word below it.</summary>
    public bool CanRight => _depth > 1;

    /// <summary>The step to make where there is no choice; -1 where there is. With a choice, shift and left are both among the steps.</summary>
    public int OnlyStep =>
        _depth == 0 ? TransitionWeights.Shift
        : Next < Count ? -1
        : _depth == 1 ? TransitionWeights.Left
        : TransitionWeights.Right;

    /// <summary>Begins a sentence.</summary>
    public void Start(ReadOnlySpan<Token> tokens)
    {
        Count = tokens.Length;
        Next = 0;
        _depth = 0;
        if (_nodes.Length < Count + 1)
        {
            _nodes = new Node[(Count + 1) * 2];
            _words = new ParserWord[(Count + 1) * 2];
            _stack = new int[(Count + 1) * 2];
        }

        for (int i = 0; i < Count; i++)
        {
            _words[i] = ParserWord.Of(tokens[i]);
            _nodes[i] = Node.Empty;
        }

        _words[Count] = ParserWord.Root;
        _nodes[Count] = Node.Empty;
    }

    /// <summary>The word at <paramref name="depth"/> of the stack, 0 at its top.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : Nothing;

    /// <summary>The <paramref name="ahead"/>th word of what is left; the root stands last.</summary>
    public int Buffer(int ahead) => Next + ahead <= Count ? Next + ahead : Nothing;

    /// <summary>A word, or what stands for none.</summary>
    public ParserWord Word(int index) => index == Nothing ? ParserWord.None : _words[index];

    /// <summary>What hangs on a word so far.</summary>
    public ref readonly Node NodeOf(int index) => ref index == Nothing ? ref Node.Absent : ref _nodes[index];

    /// <summary>Puts the next word on the stack.</summary>
    public void Shift() => _stack[_depth++] = Next++;

    /// <summary>Makes the top of the stack a dependent of the next word.</summary>
    public void Left(Relation relation)
    {
        int dependent = _stack[--_depth];
        Attach(dependent, Next, relation);
        ref Node head = ref _nodes[Next];
        head.SecondLeft = head.FirstLeft;
        head.FirstLeft = dependent;
        head.LeftRelations |= 1UL << (int)relation;
    }

    /// <summary>Makes the top of the stack a dependent of the word below it.</summary>
    public void Right(Relation relation)
    {
        int dependent = _stack[--_depth];
        int governor = _stack[_depth - 1];
        Attach(dependent, governor, relation);
        ref Node head = ref _nodes[governor];
        head.LastRight = dependent;
        head.RightRelations |= 1UL << (int)relation;
    }

    private void Attach(int dependent, int head, Relation relation)
    {
        _nodes[dependent].Head = head;
        _nodes[dependent].Relation = head == Count ? Relation.Root : relation;
    }

    /// <summary>The arcs at a word: its head, its outermost dependents, and the relations of all.</summary>
    internal struct Node
    {
        public static readonly Node Empty = new() { Head = Nothing, FirstLeft = Nothing, SecondLeft = Nothing, LastRight = Nothing };
        public static readonly Node Absent = Empty;

        public int Head;
        public int FirstLeft;
        public int SecondLeft;
        public int LastRight;
        public ulong LeftRelations;
        public ulong RightRelations;
        public Relation Relation;
    }
}
