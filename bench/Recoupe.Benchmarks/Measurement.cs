using System.Diagnostics;

namespace Recoupe.Benchmarks;

/// <summary>What a piece of work cost.</summary>
/// <param name="Seconds">Processor seconds of the whole process: a machine that others use changes them less than wall time.</param>
/// <param name="Allocated">Bytes allocated by the calling thread.</param>
internal readonly record struct Measurement(double Seconds, long Allocated)
{
    /// <summary>Does <paramref name="work"/> once and measures it.</summary>
    public static Measurement Of(Action work)
    {
        using Process process = Process.GetCurrentProcess();
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        process.Refresh();
        TimeSpan before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return new((process.TotalProcessorTime - before).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    /// <summary>Both costs together.</summary>
    public static Measurement operator +(Measurement one, Measurement other) => new(one.Seconds + other.Seconds, one.Allocated + other.Allocated);
}
