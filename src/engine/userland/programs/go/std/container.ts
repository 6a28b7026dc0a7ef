import type { StandardPackage } from './standard-package.ts';

export const heap: StandardPackage = {
  path: 'container/heap',
  source: `package heap
import "sort"
type Interface interface { sort.Interface; Push(x any); Pop() any }
func Init(h Interface) {
	n := h.Len()
	for i := n/2 - 1; i >= 0; i-- { down(h, i, n) }
}
func Push(h Interface, x any) { h.Push(x); up(h, h.Len()-1) }
func Pop(h Interface) any {
	n := h.Len() - 1
	h.Swap(0, n)
	down(h, 0, n)
	return h.Pop()
}
func Remove(h Interface, i int) any {
	n := h.Len() - 1
	if n != i {
		h.Swap(i, n)
		if !down(h, i, n) { up(h, i) }
	}
	return h.Pop()
}
func Fix(h Interface, i int) {
	if !down(h, i, h.Len()) { up(h, i) }
}
func up(h Interface, j int) {
	for {
		i := (j - 1) / 2
		if i == j || !h.Less(j, i) { break }
		h.Swap(i, j)
		j = i
	}
}
func down(h Interface, start, n int) bool {
	i := start
	for {
		left := 2*i + 1
		if left >= n || left < 0 { break }
		j := left
		if right := left + 1; right < n && h.Less(right, left) { j = right }
		if !h.Less(j, i) { break }
		h.Swap(i, j)
		i = j
	}
	return i > start
}
`,
};

export const list: StandardPackage = {
  path: 'container/list',
  source: `package list
type Element struct { next, prev *Element; list *List; Value any }
func (e *Element) Next() *Element {
	if p := e.next; e.list != nil && p != &e.list.root { return p }
	return nil
}
func (e *Element) Prev() *Element {
	if p := e.prev; e.list != nil && p != &e.list.root { return p }
	return nil
}
type List struct { root Element; len int }
func (l *List) Init() *List { l.root.next = &l.root; l.root.prev = &l.root; l.len = 0; return l }
func New() *List { return new(List).Init() }
func (l *List) Len() int { return l.len }
func (l *List) Front() *Element {
	if l.len == 0 { return nil }
	return l.root.next
}
func (l *List) Back() *Element {
	if l.len == 0 { return nil }
	return l.root.prev
}
func (l *List) ready() {
	if l.root.next == nil { l.Init() }
}
func (l *List) insert(e, at *Element) *Element {
	e.prev = at
	e.next = at.next
	e.prev.next = e
	e.next.prev = e
	e.list = l
	l.len++
	return e
}
func (l *List) remove(e *Element) {
	e.prev.next = e.next
	e.next.prev = e.prev
	e.next = nil
	e.prev = nil
	e.list = nil
	l.len--
}
func (l *List) move(e, at *Element) {
	if e == at { return }
	e.prev.next = e.next
	e.next.prev = e.prev
	e.prev = at
	e.next = at.next
	e.prev.next = e
	e.next.prev = e
}
func (l *List) Remove(e *Element) any {
	if e.list == l { l.remove(e) }
	return e.Value
}
func (l *List) PushFront(v any) *Element { l.ready(); return l.insert(&Element{Value: v}, &l.root) }
func (l *List) PushBack(v any) *Element { l.ready(); return l.insert(&Element{Value: v}, l.root.prev) }
func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l { return nil }
	return l.insert(&Element{Value: v}, mark.prev)
}
func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l { return nil }
	return l.insert(&Element{Value: v}, mark)
}
func (l *List) MoveToFront(e *Element) {
	if e.list == l && l.root.next != e { l.move(e, &l.root) }
}
func (l *List) MoveToBack(e *Element) {
	if e.list == l && l.root.prev != e { l.move(e, l.root.prev) }
}
func (l *List) MoveBefore(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l { l.move(e, mark.prev) }
}
func (l *List) MoveAfter(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l { l.move(e, mark) }
}
`,
};
