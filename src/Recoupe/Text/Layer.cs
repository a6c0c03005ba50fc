using System.Collections;

namespace Recoupe.Text;

/// <summary>All annotations of one kind on one article: immutable, sorted by <see cref="Span"/>, safe to share between threads.</summary>
/// <typeparam name="T">The kind of annotation.</typeparam>
public sealed class Layer<T> : IReadOnlyList<T>
    where T : IAnnotation
{
    private readonly T[] _items;

    private Layer(T[] items) => _items = items;

    /// <summary>A layer without annotations.</summary>
    public static Layer<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>Makes a layer of <paramref name="items"/>, in text order whatever order they come in; equal spans keep theirs.</summary>
    public static Layer<T> Of(IEnumerable<T> items)
    {
        T[] sorted = [.. items];
        if (sorted.Length == 0)
        {
            return Empty;
        }

        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Span < sorted[i - 1].Span)
            {
                // Array.Sort is not stable; the order among equal spans has to be.
                sorted = [.. sorted.OrderBy(item => item.Span)];
                break;
            }
        }

        return new Layer<T>(sorted);
    }

    /// <summary>Makes a layer that takes over <paramref name="items"/> instead of copying them; the caller must not touch the array again.</summary>
    /// <exception cref="ArgumentException">The items are not in text order.</exception>
    public static Layer<T> Adopt(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        for (int i = 1; i < items.Length; i++)
        {
            if (items[i].Span < items[i - 1].Span)
            {
                throw new ArgumentException($"annotation {i} stands before the one before it", nameof(items));
            }
        }

        return items.Length == 0 ? Empty : new Layer<T>(items);
    }

    /// <summary>The annotations as a span, for loops that must not copy them.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The annotations that lie wholly inside <paramref name="span"/>, in text order.</summary>
    public IEnumerable<T> Within(Span span)
    {
        for (int i = FirstFrom(span.Start); i < _items.Length && _items[i].Span.Start <= span.End; i++)
        {
            if (_items[i].Span.End <= span.End)
            {
                yield return _items[i];
            }
        }
    }

    /// <summary>The index of the first annotation that starts at or after <paramref name="offset"/>; <see cref="Count"/> when there is none.</summary>
    public int FirstFrom(int offset)
    {
        int low = 0;
        int high = _items.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_items[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
