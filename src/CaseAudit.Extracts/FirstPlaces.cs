using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CaseAudit.Extracts;

/// <summary>Where each reference stood first, in forty bytes a reference: all that grows in a run over any number of cases.</summary>
/// <remarks>
/// A reference is known by sixteen bytes of its SHA-256, in which no two of any number of cases that there are will meet. The table is many small
/// ones, by the first of those bytes, so that none is ever large and room for more is made a little at a time.
/// </remarks>
internal sealed class FirstPlaces
{
    // A place is the number of its source and its line, in one number.
    private const int LineBits = 40;

    private readonly List<string> _sources = [];
    private readonly Part[] _parts = new Part[256];

    /// <summary>Keeps the place of a reference that was not there before.</summary>
    /// <returns>The first place of one that was; else null.</returns>
    public (string Source, long Line)? Add(string reference, string source, long line)
    {
        if (_sources.Count == 0 || !ReferenceEquals(_sources[^1], source)) _sources.Add(source);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(reference));
        var part = _parts[hash[0]] ??= new Part();
        var place = ((long)(_sources.Count - 1) << LineBits) | line;
        return part.TryAdd(BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(1)), BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(9)), ref place)
            ? null
            : (_sources[(int)(place >> LineBits)], place & ((1L << LineBits) - 1));
    }

    /// <summary>An open table: a reference stands in the first free row from where its hash points to. A row without a place is free.</summary>
    private sealed class Part
    {
        private Row[] _rows = new Row[8];
        private int _count;

        public bool TryAdd(ulong one, ulong other, ref long place)
        {
            ref var row = ref Find(one, other);
            if (row.Place is not 0)
            {
                place = row.Place;
                return false;
            }

            row = new Row(one, other, place);
            if (++_count * 8 > _rows.Length * 7) Grow();
            return true;
        }

        private ref Row Find(ulong one, ulong other)
        {
            var at = (int)(one & (ulong)(_rows.Length - 1));
            while (_rows[at].Place is not 0 && (_rows[at].One != one || _rows[at].Other != other)) at = (at + 1) & (_rows.Length - 1);
            return ref _rows[at];
        }

        private void Grow()
        {
            var rows = _rows;
            _rows = new Row[rows.Length * 2];
            foreach (var row in rows)
            {
                if (row.Place is not 0) Find(row.One, row.Other) = row;
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Row(ulong One, ulong Other, long Place);
}
