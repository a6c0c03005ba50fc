using System.Globalization;

namespace Recoupe.Fuzzing;

/// <summary>What a run did with one target.</summary>
internal sealed class FuzzReport(FuzzTarget target)
{
    public FuzzTarget Target => target;

    public long Executions { get; set; }

    public long Bytes { get; set; }

    public long Articles { get; set; }

    public int Failures { get; set; }

    public TimeSpan Time { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public long SlowestExecution { get; private set; }

    public int SlowestLength { get; private set; }

    public void Took(TimeSpan time, long execution, int length)
    {
        Time += time;
        if (time > Slowest)
        {
            (Slowest, SlowestExecution, SlowestLength) = (time, execution, length);
        }
    }

    public override string ToString()
    {
        double perSecond = Executions / Math.Max(0.001, Time.TotalSeconds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name,-5} {Executions,9:N0} executions  {perSecond,7:N0}/s  {Bytes / 1_000_000.0,8:N1} MB  {Articles,9:N0} articles  slowest {Slowest.TotalMilliseconds,6:N0} ms (execution {SlowestExecution}, {SlowestLength:N0} bytes)  {Failures} failures");
    }
}
