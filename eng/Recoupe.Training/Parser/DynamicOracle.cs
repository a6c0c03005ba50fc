using Recoupe.Sentences;

namespace Recoupe.Training.Parser;

/// <summary>Counts the gold arcs that a step makes impossible, from any configuration (Goldberg and Nivre, 2013, for arc-hybrid).</summary>
internal static class DynamicOracle
{
    public static int CostOf(int step, ParserState state, ParserExample example, bool[] onStack)
    {
        int next = state.Next;
        int top = state.Stack(0);
        switch (step)
        {
            case TransitionWeights.Left:
                int below = state.Stack(1);
                int head = example.Heads[top];
                return (head > next || (below >= 0 && head == below) ? 1 : 0) + LaterDependents(example, top, next);
            case TransitionWeights.Right:
                return (example.Heads[top] >= next ? 1 : 0) + LaterDependents(example, top, next);
            default:
                int governor = example.Heads[next];
                int cost = governor < next && governor != top && onStack[governor] ? 1 : 0;
                foreach (int dependent in example.Dependents[next])
                {
                    cost += dependent < next && onStack[dependent] ? 1 : 0;
                }

                return cost;
        }
    }

    private static int LaterDependents(ParserExample example, int word, int next)
    {
        int cost = 0;
        foreach (int dependent in example.Dependents[word])
        {
            cost += dependent >= next ? 1 : 0;
        }

        return cost;
    }
}
