using System.Text;

namespace Recoupe.Fuzzing;

/// <summary>Notes on disk which execution runs, for the one that takes the process with it (a stack overflow cannot be caught).</summary>
internal sealed class ExecutionMark : IDisposable
{
    private const int Width = 120;

    private readonly ulong _seed;
    private readonly FileStream _file;

    public ExecutionMark(FuzzOptions options)
    {
        _seed = options.Seed;
        _file = new FileStream(Path.Combine(options.Out, "running.txt"), FileMode.Create, FileAccess.Write, FileShare.Read, 0);
    }

    public void Begin(string target, long execution) => Write($"--seed {_seed} --execution {execution} --target {target}");

    public void End() => Write("ended");

    public void Dispose() => _file.Dispose();

    private void Write(string text)
    {
        _file.Position = 0;
        _file.Write(Encoding.ASCII.GetBytes(text.PadRight(Width) + "\n"));
    }
}
